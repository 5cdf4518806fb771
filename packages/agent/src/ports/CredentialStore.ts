/** What the agent keeps secret: the session and the key of the spool. */
export type CredentialName = 'session' | 'spool-key';

/** A place for secrets. */
export interface CredentialStore {
  /** Where secrets lie, in words for the person ("the system keyring", "the file …, readable by you alone"). */
  readonly place: string;
  /** @returns the secret, or undefined when there is none */
  read(name: CredentialName): Promise<string | undefined>;
  /** Keeps a secret, in place of what was there. */
  save(name: CredentialName, secret: string): Promise<void>;
  /** Destroys a secret. Nothing happens when there is none. */
  forget(name: CredentialName): Promise<void>;
}
