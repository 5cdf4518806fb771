const PATHS = {
  tracker: 'M2.25 8a5.75 5.75 0 1 0 11.5 0a5.75 5.75 0 1 0-11.5 0M8 4.75V8l2.25 1.5',
  timesheet:
    'M3.75 3.5h8.5c.7 0 1.25.55 1.25 1.25v7.5c0 .7-.55 1.25-1.25 1.25h-8.5c-.7 0-1.25-.55-1.25-1.25v-7.5c0-.7.55-1.25 1.25-1.25zM2.5 6.75h11M5.5 2v2.5M10.5 2v2.5',
  screenshots:
    'M3.25 3h9.5c.7 0 1.25.55 1.25 1.25v7.5c0 .7-.55 1.25-1.25 1.25h-9.5C2.55 13 2 12.45 2 11.75v-7.5C2 3.55 2.55 3 3.25 3zM2.5 11l3.25-3.5 2.75 3 2-2 3 3',
  team: 'M3.75 5.75a2.25 2.25 0 1 0 4.5 0a2.25 2.25 0 1 0-4.5 0M1.75 13c.3-2.4 2-3.75 4.25-3.75S9.95 10.6 10.25 13M10.5 3.75a2.25 2.25 0 0 1 0 4M11.75 9.6c1.4.5 2.3 1.7 2.5 3.4',
  settings:
    'M6 8a2 2 0 1 0 4 0a2 2 0 1 0-4 0M8 2v1.75M8 12.25V14M2 8h1.75M12.25 8H14M3.75 3.75 5 5M11 11l1.25 1.25M12.25 3.75 11 5M5 11l-1.25 1.25',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  close: 'm4 4 8 8M12 4l-8 8',
  play: 'M5.25 3.5v9l7-4.5z',
  stop: 'M4.5 4.5h7v7h-7z',
  trash:
    'M2.75 4.25h10.5M6.25 4V2.75h3.5V4M4 4.25l.6 8.1c.05.7.6 1.15 1.25 1.15h4.3c.65 0 1.2-.45 1.25-1.15l.6-8.1M6.75 7v3.75M9.25 7v3.75',
  check: 'm3.25 8.5 3 3 6.5-7',
  lock: 'M4.5 7.25h7c.55 0 1 .45 1 1v4c0 .55-.45 1-1 1h-7c-.55 0-1-.45-1-1v-4c0-.55.45-1 1-1zM5.5 7V5.25a2.5 2.5 0 0 1 5 0V7',
  leave: 'M6.5 2.75H4c-.7 0-1.25.55-1.25 1.25v8c0 .7.55 1.25 1.25 1.25h2.5M10 5l3 3-3 3M13 8H6.25',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  forth: 'M6 3.5 10.5 8 6 12.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing of 16 by 16; it says nothing that the words beside it do not. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 16 16"
      aria-hidden="true"
      data-mirror={['back', 'forth', 'leave'].includes(name) || undefined}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
