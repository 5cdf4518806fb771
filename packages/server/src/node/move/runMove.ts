import { parseArgs } from 'node:util';

import { readConfig } from '../config/readConfig.js';
import { StartError } from '../StartError.js';
import { moveInstallation } from './moveInstallation.js';

export const MOVE_HELP = `glimpse-server move [--to-database <url>] [--to-images <url>] [--erase-images]

Moves an installation, as the environment names it, to another database, another place of images, or
both. Stop every server of it first. Interrupted, start it again. The old rows stay as they are;
--erase-images deletes the images at their old place once they have been read back at the new one.`;

/** The command `move`. */
export async function runMove(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const { values } = parse(args);
  if (values.help) return console.log(MOVE_HELP);
  const from = readConfig(environment);
  const to = readConfig({
    ...environment,
    GLIMPSE_DATABASE_URL: values['to-database'] ?? environment['GLIMPSE_DATABASE_URL'],
    GLIMPSE_BLOBS_URL: values['to-images'] ?? environment['GLIMPSE_BLOBS_URL'],
  });
  const erasesImages = values['erase-images'];
  await moveInstallation({ from, to, erasesImages, say: (line) => console.log(line) });
  const movesRows = JSON.stringify(from.database) !== JSON.stringify(to.database);
  if (from.database.kind === 'sqlite' && movesRows && !from.masterKeys) {
    console.log(
      `The master key is in ${from.database.file}.key: the images cannot be read without it. ` +
        'Keep it beside the new file, or set GLIMPSE_MASTER_KEY to what it holds.',
    );
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        'to-database': { type: 'string' },
        'to-images': { type: 'string' },
        'erase-images': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new StartError(
      `${error instanceof Error ? error.message : String(error)}\n\n${MOVE_HELP}`,
    );
  }
}
