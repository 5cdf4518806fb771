import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Whether a program can be started by its name. */
export async function isOnPath(
  program: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  for (const folder of (environment['PATH'] ?? '').split(delimiter)) {
    try {
      await access(join(folder, program), constants.X_OK);
      return true;
    } catch {
      // Not in this one.
    }
  }
  return false;
}
