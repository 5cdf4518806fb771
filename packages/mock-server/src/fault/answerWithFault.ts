import { errorMeanings, toProblem } from '@glimpse/core';
import type { Fault } from './Fault.js';

/** What a call gets instead of an answer; undefined when the fault only makes it wait. */
export async function answerWithFault(fault: Fault, path: string): Promise<Response | undefined> {
  switch (fault.kind) {
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, fault.ms));
      return undefined;
    case 'offline':
      return Response.error();
    case 'error': {
      const { code } = fault;
      const problem = toProblem(
        { code, message: errorMeanings[code] },
        { path, requestId: 'mock-fault' },
      );
      return new Response(JSON.stringify(problem), {
        status: problem.status,
        headers: { 'content-type': 'application/problem+json', 'x-request-id': 'mock-fault' },
      });
    }
  }
}
