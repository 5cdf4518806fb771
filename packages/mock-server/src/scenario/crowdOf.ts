import { NORTHLIGHT } from './northlight.js';
import type { EntrySpec, PersonSpec, Scenario } from './Scenario.js';

const FIRST = [
  'Amara',
  'Bruno',
  'Chiara',
  'Dmitri',
  'Esra',
  'Felix',
  'Greta',
  'Hugo',
  'Ines',
  'Jan',
];
const LAST = [
  'Abel',
  'Brandt',
  'Costa',
  'Duarte',
  'Eriksen',
  'Fuchs',
  'Garcia',
  'Haas',
  'Ito',
  'Jung',
];
const BUSY = 'Bea Castellano';

/**
 * A workspace of so many members. One of them has 576 screenshots, two displays for a whole day and
 * night; every second one has tracked time without the app.
 */
export function crowdOf(count: number): Scenario {
  const crowd = Array.from({ length: Math.max(0, count - 2) }, (_, index): PersonSpec => {
    const name = `${FIRST[index % 10]} ${LAST[Math.floor(index / 10) % 10]} ${index + 1}`;
    return { name, role: 'member', noticed: null };
  });
  const entries = crowd
    .filter((_, index) => index % 2 === 0)
    .map(({ name }): EntrySpec => ({
      who: name,
      description: 'Support',
      from: '09:00',
      to: '11:30',
    }));
  return {
    ...NORTHLIGHT,
    now: '23:59:59',
    people: [{ name: 'Helena Marsh', role: 'owner' }, { name: BUSY, role: 'member' }, ...crowd],
    entries: [
      ...entries,
      {
        who: BUSY,
        description: 'Launch',
        project: 'Aurora website',
        from: '00:00',
        to: '23:59:58',
        displays: [
          ['editor', 'terminal', 'board'],
          ['browser', 'chat'],
        ],
      },
    ],
  };
}
