/** Why the server does not start, in one sentence for the person who tried to start it. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
