import { useState, type ReactNode } from 'react';
import Lightbox from 'yet-another-react-lightbox';
import 'yet-another-react-lightbox/styles.css';
import { pictureUrl, type BenchData } from './BenchData.js';

/** The same data as one would first write it: everything is drawn, pictures load when they are near. */
export function Plain({ data, isOpen }: { data: BenchData; isOpen: boolean }): ReactNode {
  const [open, setOpen] = useState(isOpen ? data.open.map(({ userId }) => userId) : []);
  return (
    <ul>
      {data.members.map((member) => (
        <li key={member.userId} style={{ borderBottom: '1px solid #ddd' }}>
          <div style={{ display: 'flex', gap: 12, alignItems: 'center', height: 52 }}>
            <span style={{ inlineSize: 28, blockSize: 28, borderRadius: 14, background: '#dde' }}>
              {member.name.slice(0, 1)}
            </span>
            <button
              data-part="member-name"
              style={{ inlineSize: 220 }}
              onClick={() => setOpen([...open, member.userId])}
            >
              {member.name}
            </button>
            <span>{member.screenshots}</span>
            <span style={{ position: 'relative', flex: 1, blockSize: 10 }}>
              {member.runs.map((run) => (
                <i key={run.start} style={{ display: 'inline-block', inlineSize: 30 }} />
              ))}
            </span>
            <button aria-label={`Show ${member.name}`}>v</button>
          </div>
          {open.includes(member.userId) && <PlainDay data={data} />}
        </li>
      ))}
    </ul>
  );
}

function PlainDay({ data }: { data: BenchData }): ReactNode {
  const [index, setIndex] = useState(-1);
  const shots = data.memberDay.entries
    .flatMap((entry) => entry.captures)
    .flatMap((capture) => capture.screenshots);
  return (
    <div
      role="region"
      style={{ display: 'grid', gap: 8, gridTemplateColumns: 'repeat(8, minmax(0, 1fr))' }}
    >
      {shots.map((shot, at) => (
        <figure key={shot.id} style={{ margin: 0 }}>
          <button data-part="shot-open" onClick={() => setIndex(at)}>
            <img
              src={pictureUrl(at)}
              loading="lazy"
              width={shot.width}
              height={shot.height}
              style={{ inlineSize: '100%', blockSize: 'auto' }}
              alt=""
            />
          </button>
          <figcaption>
            <input type="checkbox" aria-label={shot.id} /> {shot.capturedAt.slice(11, 16)}
            <button aria-label="Delete">x</button>
          </figcaption>
        </figure>
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
