/**
 * Runs tasks a few at a time and gives their results in the order of the tasks.
 * @template Task, Result
 * @param {Task[]} tasks
 * @param {number} atOnce
 * @param {(task: Task) => Promise<Result>} run
 * @returns {Promise<Result[]>}
 */
export async function runPool(tasks, atOnce, run) {
  /** @type {Result[]} */
  const results = new Array(tasks.length);
  const waiting = tasks.entries();
  async function work() {
    for (const [index, task] of waiting) results[index] = await run(task);
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
