import type { RouteName } from '@glimpse/core';
import type { Fault, FaultRule } from './Fault.js';

/** The faults that are in force. */
export interface FaultBoard {
  /** Puts a fault in force; what it answers takes it back. */
  inject(rule: FaultRule): () => void;
  /** Takes all of them back. */
  clear(): void;
  /** The faults that strike a call of this route; asking counts as a call. */
  strike(route: RouteName | undefined): readonly Fault[];
}

/** A board without faults, or with these. */
export function createFaultBoard(rules: readonly FaultRule[] = []): FaultBoard {
  const inForce = new Set<{ rule: FaultRule; calls: number; struck: number }>();
  function inject(rule: FaultRule) {
    const line = { rule, calls: 0, struck: 0 };
    inForce.add(line);
    return () => void inForce.delete(line);
  }
  for (const rule of rules) inject(rule);
  return {
    inject,
    clear: () => inForce.clear(),
    strike(route) {
      const faults: Fault[] = [];
      for (const line of inForce) {
        const { rule } = line;
        if (rule.route !== undefined && rule.route !== route) continue;
        const isDue = line.calls % (rule.every ?? 1) === 0;
        line.calls += 1;
        if (!isDue || line.struck >= (rule.times ?? Infinity)) continue;
        line.struck += 1;
        faults.push(rule.fault);
      }
      return faults;
    },
  };
}
