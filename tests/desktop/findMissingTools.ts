import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Chromium lies on this machine. */
export const CHROMIUM_PATH = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

const TOOLS = ['Xorg', 'xrandr', 'openbox', 'import', 'tesseract', 'xdotool'] as const;

const DUMMY_DRIVER = '/usr/lib/xorg/modules/drivers/dummy_drv.so';

/** Names what a desktop for tests lacks on this machine; an empty list means that one can be started. */
export function findMissingTools(): readonly string[] {
  const missing: string[] = TOOLS.filter((tool) => !isOnPath(tool));
  if (!existsSync(DUMMY_DRIVER)) missing.push('the dummy video driver of Xorg');
  if (!existsSync(CHROMIUM_PATH)) missing.push(`Chromium at ${CHROMIUM_PATH}`);
  return missing;
}

/** Whether a program can be started by its name. */
export function isOnPath(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
