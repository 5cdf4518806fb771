import { expect } from 'vitest';
import type { CasesOf } from './CasesOf.js';
import { refusesOthers } from './operatorCases.js';

export const webhookCases: CasesOf<'listDeliveries' | 'replayDeliveries'> = {
  listDeliveries: {
    // No webhook is set here, so nothing waits; `webhooks.test.ts` of the server has them full.
    async answers(stage) {
      const { operator } = stage.as('operator');
      expect(await operator.listDeliveries()).toEqual({ deliveries: [], nextCursor: null });
    },
    refuses: refusesOthers(({ operator }) => operator.listDeliveries()),
  },
  replayDeliveries: {
    async answers(stage) {
      expect(await stage.as('operator').operator.replayDeliveries({ state: 'dead' })).toBe(0);
    },
    refuses: refusesOthers(({ operator }) => operator.replayDeliveries({ ids: ['1'] })),
  },
};
