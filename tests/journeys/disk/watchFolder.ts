import { readdirSync, readFileSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

const POLL_MS = 25;

/** What a watched folder showed. */
export interface FolderWatch {
  /** Every file that was ever there, by its path in the folder. */
  names(): readonly string[];
  /** How many different contents were looked at. */
  looks(): number;
  /** What `examine` said of some content of some file, each finding once. */
  findings(): readonly string[];
  /** Looks once more at everything, then ends. */
  stop(): void;
}

/**
 * Looks at every file below a folder whenever it changes: told by the system, and by looking around
 * many times a second, since neither alone sees everything.
 *
 * @param examine names what it finds in a file's bytes
 */
export function watchFolder(
  folder: string,
  examine: (bytes: Uint8Array) => readonly string[],
): FolderWatch {
  const lastSeen = new Map<string, string>();
  const findings = new Set<string>();
  let looks = 0;

  const look = (name: string): void => {
    try {
      const path = join(folder, name);
      const stat = statSync(path, { bigint: true });
      if (!stat.isFile()) return;
      const state = `${stat.ino} ${stat.size} ${stat.mtimeNs}`;
      if (lastSeen.get(name) === state) return;
      lastSeen.set(name, state);
      looks += 1;
      for (const finding of examine(readFileSync(path))) findings.add(`${name}: ${finding}`);
    } catch {
      // Gone again between being noticed and being read; what replaced it is read under its name.
      if (!lastSeen.has(name)) lastSeen.set(name, 'gone');
    }
  };
  const lookAround = (): void => {
    for (const name of readdirSync(folder, { recursive: true }) as string[]) look(name);
  };

  lookAround();
  const watcher = watch(folder, { recursive: true }, (_, name) => {
    if (typeof name === 'string') look(name);
  });
  watcher.on('error', () => undefined);
  const timer = setInterval(lookAround, POLL_MS);
  return {
    names: () => [...lastSeen.keys()].sort(),
    looks: () => looks,
    findings: () => [...findings].sort(),
    stop() {
      clearInterval(timer);
      watcher.close();
      lookAround();
    },
  };
}
