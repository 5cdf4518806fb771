import type { Access, Actor } from '@glimpse/core';
import type { MemberRecord, UserRecord, WorkspaceRecord } from '../ports/index.js';

/** How a person proved who they are. */
export type Credential =
  | { readonly kind: 'session'; readonly tokenHash: string }
  | { readonly kind: 'apiKey'; readonly id: string }
  | { readonly kind: 'hostToken'; readonly expiresAt: number };

/** Someone who is signed in. */
export interface PersonCaller {
  readonly user: UserRecord;
  readonly credential: Credential;
}

/** The workspace in the path, and the caller's membership of it; both as far as they are there. */
export interface Place {
  readonly member: MemberRecord | undefined;
  readonly workspace: WorkspaceRecord | undefined;
}

/** A person as a member of the workspace in the path. */
export interface MemberCaller extends PersonCaller {
  readonly actor: Actor;
  readonly member: MemberRecord;
  readonly workspace: WorkspaceRecord;
}

/** Someone of whom nothing is known but, perhaps, an address. */
export interface UnknownCaller {
  readonly address: string | undefined;
}

/** The host's back end. */
export interface OperatorCaller {
  readonly operator: true;
}

/** Who calls a route of that access. */
export type CallerOf<A extends Access> = A extends 'member' | 'admin'
  ? MemberCaller
  : A extends 'person'
    ? PersonCaller
    : A extends 'operator'
      ? OperatorCaller
      : UnknownCaller;
