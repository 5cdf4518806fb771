import { describe, expect, it } from 'vitest';
import { errorStatus, errorStatuses, isErrorCode, type ErrorCode } from './errorCodes.js';
import { errorMeanings } from './errorMeanings.js';
import { GlimpseError, isGlimpseError } from './GlimpseError.js';
import { reviveProblem, toProblem } from './problem.js';
import { problemSchema } from './problemSchema.js';

const REFUSAL = {
  code: 'timer_running',
  message: 'The timer of entry 42 still runs, so nothing of it can be deleted. Stop it first.',
} as const;

describe('a problem document', () => {
  it('carries the code, its status, and the message where every client looks for it', () => {
    expect(toProblem(REFUSAL)).toEqual({
      type: 'urn:glimpse:error:timer_running',
      title: 'timer running',
      status: 409,
      detail: REFUSAL.message,
      code: 'timer_running',
      message: REFUSAL.message,
    });
  });

  it('names the call and says more where there is more to say', () => {
    const context = { requestId: 'r-1', path: '/api/v1/user' };
    expect(toProblem({ ...REFUSAL, details: { left: 3 } }, context)).toMatchObject({
      ...context,
      details: { left: 3 },
    });
    for (const name of ['details', 'path', 'requestId'])
      expect(toProblem({ ...REFUSAL, details: {} })).not.toHaveProperty(name);
  });

  it('comes back as the same error on the other side', () => {
    const problem = toProblem({ ...REFUSAL, details: { left: 3 } }, { requestId: 'r-1' });
    const error = reviveProblem(problemSchema.parse(JSON.parse(JSON.stringify(problem))), 1500);
    expect(error).toBeInstanceOf(GlimpseError);
    expect(error).toMatchObject({ ...REFUSAL, status: 409, requestId: 'r-1', retryAfterMs: 1500 });
    expect(error.details).toEqual({ left: 3 });
  });

  it('becomes `invalid_reply` when this client does not know its code', () => {
    const problem = { ...toProblem(REFUSAL), code: 'coffee_empty', status: 418 };
    const error = reviveProblem(problem);
    expect(error).toMatchObject({ code: 'invalid_reply', status: 418, message: REFUSAL.message });
    expect(error.details).toEqual({});
  });
});

describe('GlimpseError', () => {
  it('keeps its cause, and has none unless there is one', () => {
    const cause = new TypeError('fetch failed');
    expect(new GlimpseError('network', 'No server.', { cause }).cause).toBe(cause);
    expect(new GlimpseError('network', 'No server.')).not.toHaveProperty('cause');
  });

  it('is known by its name too, so that two copies of the package agree', () => {
    const foreign = Object.assign(new Error('No server.'), { name: 'GlimpseError' });
    expect(isGlimpseError(foreign)).toBe(true);
    expect(isGlimpseError(new GlimpseError('network', 'No server.'))).toBe(true);
    expect(isGlimpseError(new Error('No server.'))).toBe(false);
    expect(isGlimpseError({ name: 'GlimpseError' })).toBe(false);
  });
});

describe('the codes', () => {
  const codes = Object.keys(errorStatuses) as ErrorCode[];

  it('are a closed set, in which nothing is inherited', () => {
    expect(isErrorCode('timer_running')).toBe(true);
    expect(['coffee_empty', 'toString', ''].filter(isErrorCode)).toEqual([]);
    expect(errorStatus('not_found')).toBe(404);
  });

  it('each mean something that a sentence says', () => {
    expect(Object.keys(errorMeanings).sort()).toEqual([...codes].sort());
    const unclear = codes.filter((code) => !/^[A-Z].{15,}[.)]$/.test(errorMeanings[code]));
    expect(unclear).toEqual([]);
  });

  it('have the status of an error, or none where only a client can notice them', () => {
    const statuses = codes.map((code) => errorStatuses[code]).filter((status) => status !== null);
    expect(statuses.every((status) => status >= 400 && status < 600)).toBe(true);
    expect(codes.filter((code) => errorStatuses[code] === null)).toEqual([
      'network',
      'timeout',
      'aborted',
      'invalid_reply',
    ]);
  });
});
