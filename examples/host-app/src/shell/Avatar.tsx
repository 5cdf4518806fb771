import { avatarTone, initialsOf } from '@glimpse/react';

/** The initials of a person, in the colour that they have on the page of screenshots too; the name stands beside it. */
export function Avatar({ id, name }: { id: string; name: string }) {
  return (
    <span className="avatar" data-tone={avatarTone(id)} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
