import { dayOf } from '@glimpse/core';
import { createMockServer, NORTHLIGHT, PLAIN, type EntrySpec } from '@glimpse/mock-server';
import { serveMock } from '@glimpse/mock-server/node';

/** The API of a workspace where it is about noon on a real today, as apps with a real clock see it. */
export interface NoonApi {
  readonly url: string;
  readonly timeZone: string;
  readonly admin: { readonly email: string; readonly password: string };
  close(): Promise<void>;
}

const TODAY: EntrySpec = { ...PLAIN, deleted: undefined };
const YESTERDAY: EntrySpec = { ...TODAY, daysAgo: 1, captures: PLAIN.captures?.slice(0, 3) };

/** Serves two days of Bea's: 18 screenshots of today, and yesterday's. @param nowMs the real time */
export async function startNoonApi(nowMs: number): Promise<NoonApi> {
  const timeZone = zoneWhereItIsNoon(nowMs);
  const server = await createMockServer({
    scenario: {
      ...NORTHLIGHT,
      ...{ timeZone, today: dayOf(nowMs, timeZone), now: '12:30' },
      people: NORTHLIGHT.people.slice(0, 3),
      entries: [YESTERDAY, TODAY],
    },
  });
  return { ...(await serveMock(server)), timeZone, admin: server.person('owner') };
}

/** A zone without summer time whose clocks show something from 12:00 to 12:59. */
function zoneWhereItIsNoon(nowMs: number): string {
  const ahead = 12 - new Date(nowMs).getUTCHours();
  // Zones of this family count what is to be added to reach UTC.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
