/** Does a piece of work so often, and prints what it took each time but the first; once is done without a word. */
export declare function repeat(times: number, work: () => Promise<void>): Promise<void>;
