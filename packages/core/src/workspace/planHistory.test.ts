import { describe, expect, it } from 'vitest';
import { changePlan, planAt, type PlanHistory } from './planHistory.js';

const FREE: PlanHistory = { plan: 'FREE', earlierPlans: [] };

describe('planAt', () => {
  it('A1 is the plan of the moment, whatever the workspace got later', () => {
    const history = changePlan(changePlan(FREE, 'PRO', 100), 'FREE', 200);
    expect([0, 99, 100, 199, 200, 300].map((at) => planAt(history, at))).toEqual([
      'FREE',
      'FREE',
      'PRO',
      'PRO',
      'FREE',
      'FREE',
    ]);
  });

  it('A1 is the only plan there ever was, since always', () => {
    expect(planAt(FREE, -1)).toBe('FREE');
  });
});

describe('changePlan', () => {
  it('A1 changes nothing for the plan that is there', () => {
    expect(changePlan(FREE, 'FREE', 100)).toBe(FREE);
  });

  it('keeps what else belongs to the workspace', () => {
    expect(changePlan({ ...FREE, name: 'Northlight' }, 'PRO', 100)).toEqual({
      plan: 'PRO',
      name: 'Northlight',
      earlierPlans: [{ plan: 'FREE', untilAt: 100 }],
    });
  });
});
