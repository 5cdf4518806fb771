import type { AgentClock } from '../ports/AgentClock.js';

/** Answers that stay true for a while, so that a page that asks every two seconds costs one call in many. */
export interface Memo<Value> {
  /** The answer to a question, read anew when the last one has grown old. */
  recall(question: string, read: () => Promise<Value>): Promise<Value>;
}

/** @param freshMs how long an answer stands for itself */
export function createMemo<Value>(clock: AgentClock, freshMs: number): Memo<Value> {
  const answers = new Map<string, { readonly answer: Promise<Value>; readonly at: number }>();
  return {
    recall(question, read) {
      for (const [old, { at }] of answers) {
        if (clock.elapsed() - at >= freshMs) answers.delete(old);
      }
      const known = answers.get(question);
      if (known !== undefined) return known.answer;
      const answer = read();
      answers.set(question, { answer, at: clock.elapsed() });
      answer.catch(() => answers.delete(question));
      return answer;
    },
  };
}
