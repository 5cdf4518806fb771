/**
 * How Node runs an agent, which waits nearly all of its life: less compiled code and smaller spaces
 * for 3 MB less memory. The first line of `main.ts` and autostart say the same.
 */
export const WAITING_FLAGS: readonly string[] = [
  '--max-lazy',
  '--optimize-for-size',
  '--no-opt',
  '--max-semi-space-size=1',
  '--single-threaded',
];
