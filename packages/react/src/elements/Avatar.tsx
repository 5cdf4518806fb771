import type { ReactNode } from 'react';
import { toneOf } from '../parts/atFor.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { avatarTone } from './avatarTone.js';
import { initialsOf } from './initialsOf.js';
import type { AvatarProps } from '../slots/AvatarProps.js';

/** A member's initials on a quiet tone that is always the same for the same person. */
export function Avatar(props: AvatarProps): ReactNode {
  const Host = useGlimpse().components.Avatar;
  return Host ? <Host {...props} /> : <Initials {...props} />;
}

function Initials({ id, name }: AvatarProps): ReactNode {
  return (
    <span {...useParts()('avatar')} style={toneOf(avatarTone(id))} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
