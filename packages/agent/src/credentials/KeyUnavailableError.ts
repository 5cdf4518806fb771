/** The agent's secrets, or the key among them, cannot be had now; going on would lose what they protect. */
export class KeyUnavailableError extends Error {
  override readonly name = 'KeyUnavailableError';
}
