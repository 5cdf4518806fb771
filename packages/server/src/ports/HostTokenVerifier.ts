/** What a token of the host's turns out to be. */
export type HostToken =
  | {
      readonly valid: true;
      /** Whom it is about, under the host's own id. */
      readonly userId: string;
      /** Until when it holds, epoch milliseconds. */
      readonly expiresAt: number;
    }
  | { readonly valid: false; readonly isExpired: boolean };

/** Tells whether the host signed a token, so that its people need no sign-in of ours. */
export interface HostTokenVerifier {
  /** @throws GlimpseError `unavailable` when the host's keys cannot be had just now */
  verify(token: string): Promise<HostToken>;
}
