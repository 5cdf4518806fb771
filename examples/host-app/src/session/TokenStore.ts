/** Keeps the token of the session, so that a reload does not sign out. */
export interface TokenStore {
  read(): string | undefined;
  write(token: string): void;
  clear(): void;
}

const KEY = 'daybook.token';

/** Keeps the token for as long as the tab lives. */
export function browserTokenStore(storage: Storage): TokenStore {
  return {
    read: () => storage.getItem(KEY) ?? undefined,
    write: (token) => storage.setItem(KEY, token),
    clear: () => storage.removeItem(KEY),
  };
}
