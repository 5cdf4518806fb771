/** Something to be done now and then. */
export interface Job {
  readonly name: string;
  /** Pause between two rounds, milliseconds. */
  readonly everyMs: number;
  /** One round; stops between two batches when told to. @returns how many things it did */
  run(signal: AbortSignal): Promise<number>;
}

/** Told of every round. */
export interface JobWatch {
  ended(
    job: string,
    round: { readonly isGood: boolean; readonly seconds: number; readonly count: number },
  ): void;
}
