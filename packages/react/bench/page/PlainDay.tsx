import type { DayCapture, DayEntry, MemberDay } from '@glimpse/core';
import { useMemo, useState, type ReactNode } from 'react';
import Lightbox from 'yet-another-react-lightbox';
import 'yet-another-react-lightbox/styles.css';
import { pictureUrl } from './BenchData.js';

/** A day as one would first write it: its entries, their moments, and the windows without a picture. */
export function PlainDay({ memberDay }: { memberDay: MemberDay }): ReactNode {
  const [index, setIndex] = useState(-1);
  const shots = memberDay.entries
    .flatMap((entry) => entry.captures)
    .flatMap((capture) => capture.screenshots);
  const time = useMemo(() => {
    const { timeZone } = memberDay;
    const format = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone });
    return (instant: string) => format.format(new Date(instant));
  }, [memberDay]);
  const placeOf = new Map(shots.map(({ id }, at) => [id, at]));
  const moment = (capture: DayCapture) => (
    <PlainMoment
      key={capture.id}
      capture={capture}
      time={time(capture.capturedAt)}
      placeOf={(id) => placeOf.get(id) ?? 0}
      onOpen={setIndex}
    />
  );
  return (
    <div role="region">
      {memberDay.entries.map((entry) => (
        <PlainEntry key={entry.entry.id} entry={entry} time={time}>
          {entry.captures.map(moment)}
        </PlainEntry>
      ))}
      <Lightbox
        open={index >= 0}
        index={Math.max(index, 0)}
        close={() => setIndex(-1)}
        animation={{ fade: 0, swipe: 0, navigation: 0 }}
        slides={shots.map((shot, at) => ({
          src: pictureUrl(at),
          width: shot.width,
          height: shot.height,
        }))}
      />
    </div>
  );
}

function PlainEntry(props: {
  entry: DayEntry;
  time: (instant: string) => string;
  children: ReactNode;
}): ReactNode {
  const { entry, time, children } = props;
  const { start, end } = entry.entry.timeInterval;
  return (
    <section>
      <h3>
        {entry.entry.description} {time(start)} – {end && time(end)}
      </h3>
      <div style={{ display: 'grid', gap: 8, gridTemplateColumns: 'repeat(8, minmax(0, 1fr))' }}>
        {children}
        {entry.windows
          .filter(({ state }) => state.kind !== 'captured')
          .map((window) => (
            <div key={window.start}>
              {window.state.kind} {time(window.start)}
            </div>
          ))}
      </div>
    </section>
  );
}

function PlainMoment(props: {
  capture: DayCapture;
  time: string;
  placeOf: (id: DayCapture['screenshots'][number]['id']) => number;
  onOpen: (index: number) => void;
}): ReactNode {
  const { capture, time, placeOf, onOpen } = props;
  return (
    <figure style={{ margin: 0, gridColumn: `span ${capture.screenshots.length}` }}>
      <div style={{ display: 'flex' }}>
        {capture.screenshots.map((shot) => (
          <div key={shot.id} style={{ flex: 1 }}>
            <button data-part="shot-open" onClick={() => onOpen(placeOf(shot.id))}>
              <img
                src={pictureUrl(placeOf(shot.id))}
                loading="lazy"
                width={shot.width}
                height={shot.height}
                style={{ inlineSize: '100%', blockSize: 'auto' }}
                alt=""
              />
            </button>
            <button aria-label={`Delete ${shot.id}`}>x</button>
          </div>
        ))}
      </div>
      <figcaption>
        <input type="checkbox" aria-label={capture.id} /> {time}
      </figcaption>
    </figure>
  );
}
