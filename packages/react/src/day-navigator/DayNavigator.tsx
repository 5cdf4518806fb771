import { nextDay, previousDay, type Day, type ViewableDays } from '@glimpse/core';
import { useState, type ReactNode } from 'react';
import { Button } from '../elements/Button.js';
import { Icon } from '../icons/Icon.js';
import { nextIcon, previousIcon } from '../icons/paths.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';

/**
 * The date with `<` and `>` beside it, and Today. It moves by a calendar day, never past today and
 * never further back than screenshots are kept (V6); at its ends the buttons stay, and say why.
 */
export function DayNavigator(props: DayNavigatorProps): ReactNode {
  const { viewable, onDayChange } = props;
  const part = useParts();
  const { messages, formats } = useGlimpse();
  const [ownDay, setOwnDay] = useState(props.defaultDay ?? viewable.today);
  const day = props.day ?? ownDay;
  const previous = previousDay(day, viewable);
  const next = nextDay(day, viewable);
  function turnTo(target: Day | undefined) {
    if (target === undefined) return;
    setOwnDay(target);
    onDayChange?.(target);
  }
  return (
    <div {...part('day-navigator')} role="group" aria-label={messages['day.label']}>
      <Button aria-disabled={day === viewable.today} onClick={() => turnTo(viewable.today)}>
        {messages['day.today']}
      </Button>
      <div {...part('day-stepper')}>
        <DayStep
          label={
            previous
              ? messages['day.previous']({ date: formats.day(previous) })
              : messages['day.first']
          }
          icon={previousIcon}
          onStep={previous && (() => turnTo(previous))}
        />
        <time {...part('day')} dateTime={day}>
          {formats.day(day)}
        </time>
        <DayStep
          label={next ? messages['day.next']({ date: formats.day(next) }) : messages['day.last']}
          icon={nextIcon}
          onStep={next && (() => turnTo(next))}
        />
      </div>
    </div>
  );
}

export interface DayNavigatorProps {
  /** The days that may be opened, both ends included. */
  viewable: ViewableDays;
  /** The day that is shown; leave it out to let the navigator keep it. */
  day?: Day | undefined;
  /** The day that is shown first when the navigator keeps it. @default today */
  defaultDay?: Day | undefined;
  /** The viewer turned to another day. */
  onDayChange?: ((day: Day) => void) | undefined;
}

function DayStep({ label, icon, onStep }: DayStepProps): ReactNode {
  return (
    <button
      {...useParts()('day-step')}
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={onStep === undefined}
      onClick={onStep}
    >
      <Icon path={icon} mirror />
    </button>
  );
}

interface DayStepProps {
  label: string;
  icon: string;
  onStep: (() => void) | undefined;
}
