/** A fixed number of things that one user at a time may have, in the order in which they asked. */
export class Pool<Item> {
  readonly #idle: Item[];
  readonly #waiting: ((item: Item) => void)[] = [];

  constructor(items: readonly Item[]) {
    this.#idle = [...items];
  }

  /** Resolves when there is one for the caller, who must {@link release} it. */
  async acquire(): Promise<Item> {
    const item = this.#idle.pop();
    return item ?? new Promise<Item>((resolve) => this.#waiting.push(resolve));
  }

  release(item: Item): void {
    const next = this.#waiting.shift();
    if (next) next(item);
    else this.#idle.push(item);
  }

  /** Runs `work` with one of them. */
  async use<Result>(work: (item: Item) => Promise<Result>): Promise<Result> {
    const item = await this.acquire();
    try {
      return await work(item);
    } finally {
      this.release(item);
    }
  }
}
