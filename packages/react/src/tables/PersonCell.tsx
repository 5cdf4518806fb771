import type { Person } from '@glimpse/core';
import type { ReactNode } from 'react';
import { Avatar } from '../elements/Avatar.js';
import { useParts } from '../parts/useParts.js';

/** A person in a table. */
export function PersonCell({ person }: PersonCellProps): ReactNode {
  return (
    <span {...useParts()('person')}>
      <Avatar id={person.id} name={person.name} />
      {person.name}
    </span>
  );
}

export interface PersonCellProps {
  /** Who. */
  person: Person;
}
