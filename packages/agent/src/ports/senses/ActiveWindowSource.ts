/** The window in front: which program it belongs to, and what its title bar says. */
export interface ActiveWindow {
  readonly application: string;
  readonly title: string;
}

/** Knows which window is in front (L1). Nothing of it ever leaves this machine. */
export interface ActiveWindowSource {
  /** Undefined when no window is in front, or where the system does not tell. */
  read(): ActiveWindow | undefined;
}
