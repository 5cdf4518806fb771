import { useState, type ReactNode } from 'react';
import type { BenchData } from './BenchData.js';
import { PlainDay } from './PlainDay.js';

/** The same data as one would first write it: everything is drawn, pictures load when they are near. */
export function Plain({ data, isOpen }: { data: BenchData; isOpen: boolean }): ReactNode {
  const [open, setOpen] = useState(isOpen ? data.open.map(({ userId }) => userId) : []);
  return (
    <ul>
      {data.totals.members.map((member) => (
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
          {open.includes(member.userId) && <PlainDay memberDay={data.memberDay} />}
        </li>
      ))}
    </ul>
  );
}
