/** A process of Node that does nothing: what every contender that is one pays anyway. */
