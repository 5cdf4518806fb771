import { instantAt, type LedgerLine } from '@glimpse/core';
import { useId, type ReactNode } from 'react';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { PersonCell } from './PersonCell.js';

/** Who was shown which notice, when and where; those who were not come first, since nothing is taken of them (A5). */
export function NoticeLedger({ lines, version }: NoticeLedgerProps): ReactNode {
  const part = useParts();
  const { messages, formats } = useGlimpse();
  const titleId = useId();
  const seen = lines.filter((line) => line.upToDate).length;
  const ordered = [...lines].sort((a, b) => Number(a.upToDate) - Number(b.upToDate));
  const nothing = messages['ledger.nothing'];
  return (
    <section {...part('card')} aria-labelledby={titleId}>
      <header {...part('card-head')}>
        <h2 {...part('card-title')} id={titleId}>
          {messages['ledger.title']}
        </h2>
        <p {...part('hint')}>{messages['ledger.hint']({ seen, total: lines.length, version })}</p>
      </header>
      <table {...part('table')} aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col">{messages['member.column']}</th>
            <th scope="col" data-optional="">
              {messages['ledger.version']}
            </th>
            <th scope="col">{messages['ledger.shown']}</th>
            <th scope="col" data-optional="">
              {messages['ledger.where']}
            </th>
            <th scope="col">{messages['ledger.captured']}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map(({ member, version: known, shownAt, channel, upToDate }) => (
            <tr key={member.id}>
              <td>
                <PersonCell person={member} />
              </td>
              <td data-optional="">{known ?? nothing}</td>
              <td>
                {upToDate && shownAt !== null ? (
                  formats.dateTime(instantAt(shownAt))
                ) : (
                  <span {...part('chip')} data-state="warning">
                    {messages['ledger.notYet']}
                  </span>
                )}
              </td>
              <td data-optional="">
                {upToDate && channel !== null ? messages[`ledger.${channel}`] : nothing}
              </td>
              <td>{messages[upToDate ? 'ledger.yes' : 'ledger.no']}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export interface NoticeLedgerProps {
  /** Everyone's line of the ledger. */
  lines: readonly LedgerLine[];
  /** The policy version in force. */
  version: number;
}
