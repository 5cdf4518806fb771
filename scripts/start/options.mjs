import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fromRoot } from '../workspace/root.mjs';

/**
 * What a person may choose about a start.
 * @typedef {object} StartOptions
 * @property {number} port
 * @property {number | undefined} windowSeconds  length of a capture window, shortened for a look
 * @property {string} data                       folder that everything is kept in
 * @property {boolean} agent                     start the agent of this machine too
 */

export const HELP = `npm start -- [options]

Starts Glimpse on this machine: the server, the time tracker that embeds its page, and the agent
that takes the screenshots. What they keep is in ./.glimpse (the agent's key in your keyring, where
there is one); delete that folder to start over.

  --port <number>      where to listen on 127.0.0.1 (default 4780)
  --window <seconds>   take a screenshot once per 20s, 1m, … instead of every 5 minutes, for a look
  --data <folder>      where to keep everything instead of ./.glimpse
  --no-agent           start without the agent
  --help               show this`;

/**
 * @param {string[]} args
 * @returns {StartOptions | 'help'}
 * @throws {Error} with one sentence about the first argument that cannot be meant
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '4780' },
      window: { type: 'string' },
      data: { type: 'string', default: fromRoot('.glimpse') },
      'no-agent': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  return {
    port: readPort(values.port),
    windowSeconds: values.window === undefined ? undefined : readSeconds(values.window),
    data: resolve(values.data),
    agent: !values['no-agent'],
  };
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`--port ${text} is not a port: give a number from 1 to 65535.`);
}

/** @param {string} text */
function readSeconds(text) {
  const [, amount, unit = 's'] = /^(\d+)(s|m)?$/.exec(text) ?? [];
  const seconds = Number(amount) * (unit === 'm' ? 60 : 1);
  if (seconds >= 5 && seconds <= 1800) return seconds;
  throw new Error(
    `--window ${text} is not a length of a window: give 5s to 30m, like --window 20s.`,
  );
}
