import { addDays, type Day } from '@glimpse/core';
import { Icon } from '../shell/Icon.js';
import { useHost } from '../workspace/useHost.js';

/** Turns to the week before and after, never past the present one. */
export function WeekNavigator({ monday, latest, onChange }: WeekNavigatorProps) {
  const { locale } = useHost().environment;
  const isLatest = monday >= latest;
  return (
    <div className="stepper" role="group" aria-label="Week">
      <button
        type="button"
        className="icon-button"
        aria-label="Previous week"
        onClick={() => onChange(addDays(monday, -7))}
      >
        <Icon name="back" />
      </button>
      <span aria-live="polite">{formatWeek(monday, locale)}</span>
      <button
        type="button"
        className="icon-button"
        aria-label="Next week"
        aria-disabled={isLatest}
        onClick={() => {
          if (!isLatest) onChange(addDays(monday, 7));
        }}
      >
        <Icon name="forth" />
      </button>
    </div>
  );
}

export interface WeekNavigatorProps {
  /** The week's first day. */
  monday: Day;
  /** The first day of the last week there is. */
  latest: Day;
  onChange: (monday: Day) => void;
}

function formatWeek(monday: Day, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
  });
  const midnight = (day: Day) => Date.parse(`${day}T00:00:00Z`);
  return format.formatRange(midnight(monday), midnight(addDays(monday, 6)));
}
