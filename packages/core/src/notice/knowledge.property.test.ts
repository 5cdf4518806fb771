import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../test/clock.js';
import { repeatable } from '../../test/properties.js';
import { decideUpload } from '../capture/decideUpload.js';
import { changePolicy } from '../policy/changePolicy.js';
import {
  currentPolicy,
  initialPolicyHistory,
  policyByVersion,
  policyInForce,
  type PolicyHistory,
} from '../policy/policyHistory.js';
import { RESOLUTION_MAX_WIDTH } from '../policy/policy.js';
import { tellsMore } from '../policy/obscure.js';
import { obscureSchema, type PolicySettings } from '../policy/policySchema.js';
import { revealsNoMore } from '../policy/revealsMore.js';
import { expiresAt } from '../retention/expiry.js';
import { knewBefore, outstandingNotice, type NoticeShown } from './knowledge.js';

const HORIZON = 60 * MINUTE;

const obscure = fc.constantFrom(...obscureSchema.options);
const settings = {
  enabled: fc.boolean(),
  obscure,
  resolution: fc.constantFrom('low' as const, 'high' as const),
  intervalSeconds: fc.constantFrom(60, 300, 1800),
  retentionDays: fc.constantFrom(1, 7, 365),
} satisfies { [Key in keyof PolicySettings]: fc.Arbitrary<PolicySettings[Key]> };
const changes = fc.record(settings, { requiredKeys: [] });

/** Mostly pictures that any policy lets through, so that most captures may be taken. */
const pictures = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ obscure: 'strict' as const, width: 320 }) },
  {
    weight: 1,
    arbitrary: fc.record({ obscure, width: fc.constantFrom(320, 480, 1280) }),
  },
);

type Step = Partial<PolicySettings>;

interface Life {
  readonly history: PolicyHistory;
  readonly shown: readonly NoticeShown[];
  /** What the last change announced, if anything was changed. */
  readonly lastNotice: readonly string[];
}

/** A workspace in which an admin changes the policy once a minute, and a member who is shown some of it. */
function livesOf(first: fc.Arbitrary<Step[]>, shownUntil: number): fc.Arbitrary<Life> {
  const line = fc.record({ version: fc.nat(9), shownAt: fc.nat(shownUntil) });
  return fc
    .tuple(first, fc.array(changes, { maxLength: 7 }), fc.array(line, { maxLength: 5 }))
    .map(([begin, rest, shown]) => live([...begin, ...rest], shown));
}

function live(steps: readonly Step[], shown: readonly NoticeShown[]): Life {
  let history = initialPolicyHistory(0);
  let lastNotice: readonly string[] = [];
  for (const [index, step] of steps.entries()) {
    const change = changePolicy({
      current: currentPolicy(history),
      changes: step,
      availability: { available: true, by: 'plan' },
      now: (index + 1) * MINUTE,
    });
    if (!change.allowed || !change.effect.changed) continue;
    history = [...history, change.effect.policy];
    lastNotice = change.effect.notice;
  }
  return { history, shown, lastNotice };
}

const lives = livesOf(fc.constant([]), HORIZON);
/** Capturing is on from the first minute, and notices are shown soon: here most captures may be taken. */
const busyLives = livesOf(fc.constant([{ enabled: true }]), 3 * MINUTE);

describe('knowledge, whatever an admin changes and a member is shown', () => {
  it('A5 is complete exactly when no notice is outstanding', () => {
    fc.assert(
      fc.property(lives, ({ history, shown }) => {
        const policy = currentPolicy(history);
        const knew = knewBefore({ policy, shown, history, at: HORIZON + 1 });
        const notice = outstandingNotice({ history, shown, now: HORIZON });
        expect(notice === undefined).toBe(!policy.enabled || knew);
        expect(notice?.revelations).not.toEqual([]);
      }),
      repeatable(600),
    );
  });

  it('A4 is complete once the outstanding notice was shown, and not before', () => {
    fc.assert(
      fc.property(lives, ({ history, shown }) => {
        const notice = outstandingNotice({ history, shown, now: HORIZON });
        fc.pre(notice !== undefined);
        const told = [...shown, { version: notice.version, shownAt: HORIZON + 1 }];
        expect(outstandingNotice({ history, shown: told, now: HORIZON })).toEqual(notice);
        expect(outstandingNotice({ history, shown: told, now: HORIZON + 1 })).toBeUndefined();
      }),
      repeatable(),
    );
  });

  it('A4 is never complete after a change that reveals more until that very version was shown', () => {
    fc.assert(
      fc.property(lives, ({ history, shown, lastNotice }) => {
        const { version } = currentPolicy(history);
        fc.pre(lastNotice.length > 0 && shown.every((line) => line.version !== version));
        expect(outstandingNotice({ history, shown, now: HORIZON })?.version).toBe(version);
      }),
      repeatable(),
    );
  });
});

describe('uploads, whatever an admin changes and a member is shown', () => {
  it('A5 takes only what the member knew of, made under no more than was in force, and T1 keeps no promise longer', () => {
    let taken = 0;
    fc.assert(
      fc.property(
        busyLives,
        fc.nat(12 * MINUTE),
        fc.integer({ min: 2, max: 4 }),
        pictures,
        ({ history, shown }, at, version, picture) => {
          const made = policyByVersion(history, version);
          const decision = decideUpload({
            capture: {
              captureId: 'capture',
              at,
              windowIndex: Math.floor(at / (5 * MINUTE)),
              policyVersion: version,
              ...picture,
            },
            entry: { startAt: 0, endAt: null, windowMs: 5 * MINUTE, type: 'REGULAR' },
            workspace: { plan: 'PRO', earlierPlans: [], trialStartedAt: null },
            history,
            shown,
            alwaysObscureSince: null,
            windowCaptureIds: [],
            now: 12 * MINUTE,
          });
          if (!decision.allowed) return;
          taken++;
          const inForce = policyInForce(history, at);
          expect(made !== undefined && revealsNoMore(made, inForce)).toBe(true);
          expect(inForce.enabled && currentPolicy(history).enabled).toBe(true);
          expect(made && tellsMore(picture.obscure, made.obscure)).toBe(false);
          expect(made && picture.width <= RESOLUTION_MAX_WIDTH[made.resolution]).toBe(true);
          expect(shown.some((line) => line.shownAt < at)).toBe(true);
          expect(decision.effect.expiresAt).toBe(
            expiresAt({ at, policyVersion: version, history }),
          );
          expect(decision.effect.expiresAt - at).toBeLessThanOrEqual(
            (made?.retentionDays ?? 0) * 86_400_000,
          );
        },
      ),
      repeatable(4000),
    );
    expect(taken).toBeGreaterThan(10);
  });
});
