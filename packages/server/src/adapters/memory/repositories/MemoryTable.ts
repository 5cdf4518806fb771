/** What to do to make a transaction unhappen, latest last. */
export type Journal = (() => void)[];

/** The journal of the transaction that is under way, if any. */
export interface JournalHolder {
  current: Journal | undefined;
}

/**
 * Rows by key, found again by the group they belong to. Rows are never changed in place, so undoing
 * a write is putting the old row back.
 */
export class MemoryTable<Row> {
  readonly #rows = new Map<string, Row>();
  readonly #groups = new Map<string, Set<string>>();

  constructor(
    private readonly journal: JournalHolder,
    private readonly keyOf: (row: Row) => string,
    private readonly groupOf: (row: Row) => string = () => '',
  ) {}

  get(key: string): Row | undefined {
    return this.#rows.get(key);
  }

  all(): Row[] {
    return [...this.#rows.values()];
  }

  group(name: string): Row[] {
    return [...(this.#groups.get(name) ?? [])].flatMap((key) => this.#rows.get(key) ?? []);
  }

  put(row: Row): void {
    const key = this.keyOf(row);
    const before = this.#rows.get(key);
    this.journal.current?.push(() =>
      before === undefined ? this.#drop(key) : this.#place(before),
    );
    this.#place(row);
  }

  /** @throws when the key is taken */
  insert(row: Row): void {
    const key = this.keyOf(row);
    if (this.#rows.has(key)) throw new Error(`a row of this key exists: ${key}`);
    this.put(row);
  }

  delete(key: string): void {
    const before = this.#rows.get(key);
    if (before === undefined) return;
    this.journal.current?.push(() => this.#place(before));
    this.#drop(key);
  }

  deleteWhere(matches: (row: Row) => boolean): void {
    for (const row of this.all()) if (matches(row)) this.delete(this.keyOf(row));
  }

  #place(row: Row): void {
    const key = this.keyOf(row);
    this.#drop(key);
    this.#rows.set(key, row);
    const group = this.groupOf(row);
    const members = this.#groups.get(group) ?? new Set();
    this.#groups.set(group, members.add(key));
  }

  #drop(key: string): void {
    const row = this.#rows.get(key);
    if (row === undefined) return;
    this.#rows.delete(key);
    this.#groups.get(this.groupOf(row))?.delete(key);
  }
}

/** One key of several parts. */
export function keyed(...parts: readonly (string | number)[]): string {
  return parts.join('/');
}

/** Orders rows by the first of these texts or numbers that differs, in order of code units. */
export function inOrderOf<Row>(...keys: readonly ((row: Row) => string | number)[]) {
  return (a: Row, b: Row): number => {
    for (const key of keys) {
      const [x, y] = [key(a), key(b)];
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  };
}
