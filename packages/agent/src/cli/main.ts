#!/usr/bin/env -S node --max-lazy --optimize-for-size --no-opt --max-semi-space-size=1 --single-threaded
import process from 'node:process';

import { agentHome } from '../home/agentHome.js';
import { askPerson } from './terminal/askPerson.js';
import { createProgram } from './createProgram.js';
import { createProgress } from './terminal/createProgress.js';
import { endOf } from './endOf.js';
import { selectPaint } from './terminal/selectPaint.js';

const ending = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => ending.abort());
// Started by another program, it does not outlive that program, however that one ends.
if (process.env['GLIMPSE_LIFELINE'] === 'stdin') {
  process.stdin
    .once('close', () => ending.abort())
    .resume()
    .unref();
}

const isTerminal = process.stdout.isTTY === true;
const program = createProgram({
  home: agentHome(process.env, process.platform),
  environment: process.env,
  platform: process.platform,
  isTerminal,
  json: false,
  paint: selectPaint(isTerminal, process.env),
  progress: createProgress(
    process.stderr.isTTY === true ? (text) => process.stderr.write(text) : undefined,
  ),
  print: (line) => void process.stdout.write(`${line}\n`),
  ask: askPerson,
  signal: ending.signal,
});

try {
  await program.exitOverride().parseAsync(process.argv);
} catch (error) {
  const { name, code, message } = endOf(error);
  if (message !== undefined) {
    const isJson = process.argv.includes('--json');
    const json = JSON.stringify({ error: { code: name, message } });
    process.stderr.write(`${isJson ? json : `glimpse-agent: ${message}`}\n`);
  }
  process.exitCode = code;
}
