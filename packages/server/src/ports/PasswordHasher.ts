/** Turns passwords into what may be stored. */
export interface PasswordHasher {
  /** A text that holds algorithm, parameters, salt and hash. */
  hash(password: string): Promise<string>;
  /** Whether the password made that text; false for a text of another algorithm, never an error. */
  verify(password: string, hash: string): Promise<boolean>;
}
