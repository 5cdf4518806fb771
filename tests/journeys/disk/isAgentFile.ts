/** The agent's database with its journals, and its four small files; nothing else has a reason to be. */
export function isAgentFile(name: string): boolean {
  return [
    /^(home|tmp)$/,
    /^home\/agent\.db(-wal|-shm|-journal)?$/,
    /^home\/credentials\.kind(\.new)?$/,
    /^home\/(account|credentials|running)\.json(\.new)?$/,
  ].some((pattern) => pattern.test(name));
}
