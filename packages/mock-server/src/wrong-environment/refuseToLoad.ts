/** Ends the loading of an entry point that cannot work where it was imported. @throws always */
export function refuseToLoad(message: string): never {
  throw new Error(`@glimpse/mock-server: ${message}`);
}
