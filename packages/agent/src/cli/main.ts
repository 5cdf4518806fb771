#!/usr/bin/env node
import process from 'node:process';

import { agentHome } from '../home/agentHome.js';
import { askPerson } from './askPerson.js';
import { createProgram } from './createProgram.js';
import { endOf } from './endOf.js';

const ending = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => ending.abort());
// Started by another program, it does not outlive that program, however that one ends.
if (process.env['GLIMPSE_LIFELINE'] === 'stdin') {
  process.stdin
    .once('close', () => ending.abort())
    .resume()
    .unref();
}

const program = createProgram({
  home: agentHome(process.env, process.platform),
  environment: process.env,
  platform: process.platform,
  isTerminal: process.stdout.isTTY === true,
  print: (line) => void process.stdout.write(`${line}\n`),
  ask: askPerson,
  signal: ending.signal,
});

try {
  await program.exitOverride().parseAsync(process.argv);
} catch (error) {
  const { code, message } = endOf(error);
  if (message !== undefined) process.stderr.write(`glimpse-agent: ${message}\n`);
  process.exitCode = code;
}
