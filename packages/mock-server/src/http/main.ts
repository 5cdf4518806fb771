#!/usr/bin/env node
import { createMockHost } from '../host/createMockHost.js';
import { scenarios } from '../scenario/scenarios.js';
import { readArguments } from './readArguments.js';
import { serveMock } from './serveMock.js';

const HELP = `glimpse-mock-server [--scenario typicalDay] [--host 127.0.0.1] [--port 4790]

Serves the Glimpse API in memory, with a scenario that has happened in it, until it is ended.
GET /mock answers who can sign in; PUT /mock/scenario {"name"} starts another scenario;
PUT /mock/clock {"advanceMs"} or {"now"} turns the clock; POST /mock/sessions {"who"} signs in;
POST /mock/faults and DELETE /mock/faults make things go wrong, and right again.

Scenarios: ${Object.keys(scenarios).join(', ')}`;

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(args: readonly string[]): Promise<void> {
  const { scenario, help, ...address } = readArguments(args);
  if (help) return console.log(HELP);
  const mock = await serveMock(await createMockHost(scenario), address);
  console.log(`Glimpse mock server is ready at ${mock.url} with the scenario ${scenario}`);
  const stop = () => void mock.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
