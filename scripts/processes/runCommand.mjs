import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { ROOT, fromRoot } from '../workspace/root.mjs';

/**
 * What a finished command left behind.
 * @typedef {object} Finished
 * @property {number} code    the exit code; 1 when a signal ended it or it could not start
 * @property {string} output  standard output and error, in the order they came
 * @property {number} tookMs
 */

/**
 * Runs a command to its end. Commands of node_modules are found by name.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, onOutput?: (text: string) => void }} [options]
 * @returns {Promise<Finished>}
 */
export function runCommand(command, args, { cwd = ROOT, env = {}, onOutput } = {}) {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const take = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
      onOutput?.(chunk.toString());
    };
    const finish = (/** @type {number | null} */ code) =>
      resolve({ code: code ?? 1, output, tookMs: performance.now() - startedAt });
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...withoutColour(), PATH: pathWithTools(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm and the tools of node_modules are .cmd files on Windows.
      shell: process.platform === 'win32',
    });
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => {
      output += error.message;
      finish(1);
    });
    child.on('close', finish);
  });
}

/** Some tools colour what they print whenever they find themselves in CI. */
function withoutColour() {
  return process.stdout.isTTY ? {} : { NO_COLOR: '1' };
}

function pathWithTools() {
  return [fromRoot('node_modules/.bin'), process.env.PATH].join(delimiter);
}
