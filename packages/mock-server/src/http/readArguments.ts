import { parseArgs } from 'node:util';
import { scenarios, type ScenarioName } from '../scenario/scenarios.js';

const FIRST_PORT = 4790;

/** What the command line asks for. */
export interface MockArguments {
  readonly scenario: ScenarioName;
  readonly host: string;
  readonly port: number;
  readonly help: boolean;
}

/**
 * Reads the command line of `glimpse-mock-server`.
 *
 * @throws RangeError or TypeError with one sentence that names what is wrong
 */
export function readArguments(args: readonly string[]): MockArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scenario: { type: 'string', default: 'typicalDay' },
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string', default: String(FIRST_PORT) },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { scenario, host, help } = values;
  if (!isScenario(scenario)) {
    throw new RangeError(
      `There is no scenario "${scenario}". There are ${Object.keys(scenarios).join(', ')}.`,
    );
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(`--port ${values.port} is no port: give a number from 0 to 65535.`);
  }
  return { scenario, host, port, help };
}

function isScenario(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name);
}
