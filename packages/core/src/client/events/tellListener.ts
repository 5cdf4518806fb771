/**
 * Calls a listener of the host's. What it throws is its own mistake and none of the line's: it is
 * thrown again in a task of its own, where the runtime reports it as it reports every uncaught error.
 */
export function tellListener(tell: () => void): void {
  try {
    tell();
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
  }
}
