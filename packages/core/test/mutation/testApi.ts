import { isDeepStrictEqual } from 'node:util';

/**
 * As much of vitest's interface as the rule tests use, small enough to be bundled with them hundreds
 * of times. Which of its matchers are a shade stricter or laxer does not matter: a run without any
 * mutant has to pass first.
 */
interface Test {
  readonly title: string;
  readonly run: () => unknown;
}

const tests: Test[] = [];
const groups: string[] = [];

export function describe(title: string, declare: () => void): void {
  groups.push(title);
  declare();
  groups.pop();
}

export function it(title: string, run: () => unknown): void {
  tests.push({ title: [...groups, title].join(' > '), run });
}

it.each =
  (rows: readonly unknown[]) =>
  (title: string, run: (...row: unknown[]) => unknown): void => {
    for (const row of rows)
      it(title, () => run(...(Array.isArray(row) ? (row as unknown[]) : [row])));
  };

/** Runs what was declared until something fails; answers the title of that, or undefined. */
export async function runTests(): Promise<string | undefined> {
  for (const { title, run } of tests) {
    try {
      await run();
    } catch {
      return title;
    }
  }
  return undefined;
}

export function expect(actual: unknown) {
  return { ...matchers(actual, true), not: matchers(actual, false) };
}

function matchers(actual: unknown, wanted: boolean) {
  const check = (holds: boolean): void => {
    if (holds !== wanted) throw new Error('An expectation does not hold.');
  };
  const number = actual as number;
  return {
    toBe: (expected: unknown) => check(Object.is(actual, expected)),
    toEqual: (expected: unknown) => check(isDeepStrictEqual(plain(actual), plain(expected))),
    toMatchObject: (expected: unknown) => check(contains(actual, expected)),
    toBeUndefined: () => check(actual === undefined),
    toBeInstanceOf: (type: abstract new (...args: never[]) => unknown) =>
      check(actual instanceof type),
    toBeLessThan: (limit: number) => check(number < limit),
    toBeLessThanOrEqual: (limit: number) => check(number <= limit),
    toBeGreaterThan: (limit: number) => check(number > limit),
    toBeGreaterThanOrEqual: (limit: number) => check(number >= limit),
    toMatch: (pattern: RegExp) => check(typeof actual === 'string' && pattern.test(actual)),
    toContain: (part: unknown) => check((actual as unknown[]).includes(part)),
    toHaveLength: (length: number) => check((actual as unknown[]).length === length),
    toHaveProperty: (name: string) => check(Object.hasOwn(actual as object, name)),
    toThrow: (pattern: RegExp) => check(pattern.test(messageOf(actual as () => unknown))),
  };
}

function messageOf(run: () => unknown): string {
  try {
    run();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The data alone: no classes, and no fields that are undefined. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => (one === undefined ? [] : [[name, plain(one)]])),
  );
}

function contains(actual: unknown, expected: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return Object.is(actual, expected);
  if (Array.isArray(expected) && expected.length !== (actual as unknown[]).length) return false;
  if (typeof actual !== 'object' || actual === null) return false;
  return Object.entries(expected).every(([name, one]) =>
    contains((actual as Record<string, unknown>)[name], one),
  );
}
