import type { NoticeId } from '../ids/ids.js';

/**
 * The id of the notice of a policy version.
 *
 * @example
 * noticeIdOf(3); // 'policy-3'
 */
export function noticeIdOf(version: number): NoticeId {
  return `policy-${version}` as NoticeId;
}

/**
 * The policy version a notice id stands for; undefined when it is no notice id.
 *
 * @example
 * versionOfNotice(noticeIdOf(3)); // 3
 * versionOfNotice(noticeIdSchema.parse('welcome')); // undefined
 */
export function versionOfNotice(id: NoticeId): number | undefined {
  const digits = /^policy-([1-9]\d{0,8})$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
