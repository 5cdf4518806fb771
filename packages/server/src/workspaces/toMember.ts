import type { Member } from '@glimpse/core';
import type { MemberRecord } from '../ports/index.js';

/** A member as those see them who may. */
export function toMember({ userId, name, email, status, role }: MemberRecord): Member {
  return { id: userId, name, email, status, role };
}
