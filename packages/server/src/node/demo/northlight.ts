import type { ProjectId, Role, UserId, WorkspaceId } from '@glimpse/core';

/** Someone of the demo workspace. */
export interface DemoPerson {
  readonly id: UserId;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

/** Everyone of the demo signs in with this; the server of a demo listens on this machine alone. */
export const DEMO_PASSWORD = 'northlight';

export const DEMO_WORKSPACE = {
  id: 'demo-northlight' as WorkspaceId,
  name: 'Northlight Studio',
};

export const DEMO_PEOPLE: readonly [DemoPerson, DemoPerson, ...DemoPerson[]] = [
  person('Helena Marsh', 'owner'),
  person('Bea Castellano', 'member'),
  person('Daniel Obeng', 'member'),
  person('Kenji Watari', 'member'),
  person('Sofia Brandt', 'member'),
];

export const DEMO_PROJECTS = [
  project('website', 'Harbour website', '#2f6fde'),
  project('brand', 'Lumen brand refresh', '#b4540a'),
  project('app', 'Fieldnotes app', '#0d8a6a'),
  project('studio', 'Studio', '#6b5bd2'),
] as const;

/** What was worked on, by project. */
export const DEMO_WORK: Readonly<Record<string, readonly string[]>> = {
  website: ['Landing page layout', 'Image export for the gallery', 'Header on small screens'],
  brand: ['Colour studies', 'Logo grid', 'Type specimen for the deck'],
  app: ['Onboarding screens', 'Sync bug on slow networks', 'Review of the settings page'],
  studio: ['Weekly planning', 'Invoices', 'Hiring calls'],
};

function person(name: string, role: Role): DemoPerson {
  const first = name.split(' ')[0]?.toLowerCase() ?? name;
  return { id: `demo-${first}` as UserId, name, email: `${first}@northlight.example`, role };
}

function project(key: string, name: string, color: string) {
  return { key, id: `demo-${key}` as ProjectId, name, color };
}
