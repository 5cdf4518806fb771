/** A piece of a process's address space. */
export interface Mapping {
  /** Address of its first byte. */
  readonly start: bigint;
  /** Bytes, a multiple of the page size. */
  readonly length: bigint;
}

/** The first line of a mapping that nobody may write to: addresses, rights, and the file it shows. */
const READ_ONLY = /^([0-9a-f]+)-([0-9a-f]+) r-[x-]p \S+ \S+ \d+ +(\/.*)/;
const BETWEEN_MAPPINGS = /\n(?=[0-9a-f]+-[0-9a-f]+ )/;
/** A page that was written to before the mapping was closed for writing (relocations) exists nowhere else. */
const NEVER_WRITTEN = /\nAnonymous: +0 kB/;

/**
 * The mappings whose every page can be read from its file again: never written to, and not to be.
 *
 * @param smaps the text of Linux's `/proc/<pid>/smaps`
 * @param isWanted whether the pages of the file at this path are asked for
 */
export function cleanMappings(smaps: string, isWanted: (path: string) => boolean): Mapping[] {
  return smaps.split(BETWEEN_MAPPINGS).flatMap((text) => {
    const [, from, to, path] = READ_ONLY.exec(text) ?? [];
    if (path === undefined || !isWanted(path) || !NEVER_WRITTEN.test(text)) return [];
    const start = BigInt(`0x${from}`);
    return [{ start, length: BigInt(`0x${to}`) - start }];
  });
}
