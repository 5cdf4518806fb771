import { isGlimpseError } from '@glimpse/core';

/** A sentence for a person about what failed. */
export function messageOf(error: unknown): string {
  if (!isGlimpseError(error)) return 'Something failed here. Reload the page and try again.';
  switch (error.code) {
    case 'credentials_invalid':
      return 'The e-mail address and the password do not belong together.';
    case 'network':
    case 'timeout':
    case 'unavailable':
      return 'The server did not answer. Nothing has been changed. Try again in a moment.';
    case 'rate_limited':
      return 'Too many tries. Wait a minute, then try again.';
    case 'forbidden':
      return 'Only an admin can do this.';
    case 'entry_locked':
    case 'entry_submitted':
    case 'entry_approved':
      return 'This entry is locked or approved. Ask an admin to change it.';
    default:
      return error.message;
  }
}
