/** The agent's database with its journals, and its three small files; nothing else has a reason to be. */
export function isAgentFile(name: string): boolean {
  return [
    /^(home|tmp)$/,
    /^home\/agent\.db(-wal|-shm|-journal)?$/,
    /^home\/(account|credentials|running)\.json(\.new)?$/,
  ].some((pattern) => pattern.test(name));
}
