/**
 * The IANA zone that this machine is set to. Asked only when a day is cut, because the zones of the
 * world, once loaded, keep 8 MB of a process that waits.
 */
export function currentTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
