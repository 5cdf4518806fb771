import { instantAt, type View } from '@glimpse/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { Button } from '../elements/Button.js';
import { LoadFailure } from '../elements/LoadFailure.js';
import { useParts } from '../parts/useParts.js';
import { GlimpseRoot } from '../provider/GlimpseRoot.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { viewsQuery } from '../queries/policyQueries.js';
import { PersonCell } from './PersonCell.js';
import { viewSpan } from './viewSpan.js';

const PAGE = 20;
const MOST = 200;

/** Who looked at the viewer's screenshots, when, and what they did: looking is visible (V8). */
export function ViewLog(): ReactNode {
  const part = useParts();
  const { client, workspaceId, viewer, queryClient, messages } = useGlimpse();
  const titleId = useId();
  const [limit, setLimit] = useState(PAGE);
  const { data, error, refetch } = useQuery(
    {
      ...viewsQuery({ client, workspaceId, userId: viewer.userId, limit }),
      placeholderData: keepPreviousData,
    },
    queryClient,
  );
  return (
    <GlimpseRoot>
      <section {...part('card')} aria-labelledby={titleId}>
        <header {...part('card-head')}>
          <h2 {...part('card-title')} id={titleId}>
            {messages['views.title']}
          </h2>
          <p {...part('hint')}>{messages['views.hint']}</p>
        </header>
        {error && <LoadFailure error={error} subject="policy" onRetry={() => void refetch()} />}
        {data?.views.length === 0 && <p {...part('setting-extra')}>{messages['views.none']}</p>}
        {data && data.views.length > 0 && <ViewTable views={data.views} titleId={titleId} />}
        {data?.nextCursor != null && limit < MOST && (
          <div {...part('setting-extra')}>
            <Button onClick={() => setLimit(MOST)}>{messages['views.more']}</Button>
          </div>
        )}
      </section>
    </GlimpseRoot>
  );
}

function ViewTable({ views, titleId }: ViewTableProps): ReactNode {
  const part = useParts();
  const { messages, formats, timeZone, clock } = useGlimpse();
  const now = clock.now();
  return (
    <table {...part('table')} aria-labelledby={titleId}>
      <thead>
        <tr>
          <th scope="col">{messages['views.who']}</th>
          <th scope="col">{messages['views.when']}</th>
          <th scope="col">{messages['views.what']}</th>
          <th scope="col" data-optional="">
            {messages['views.taken']}
          </th>
        </tr>
      </thead>
      <tbody>
        {views.map((view) => (
          <tr key={view.id}>
            <td>
              <PersonCell person={view.by} />
            </td>
            <td>{formats.relativeDateTime(instantAt(view.at), now)}</td>
            <td>
              {view.kind === 'opened_day'
                ? messages['views.opened_day']
                : messages[`views.${view.kind}`]({ count: view.screenshots })}
            </td>
            <td data-optional="">{viewSpan(view, { formats, timeZone, now })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ViewTableProps {
  views: readonly View[];
  titleId: string;
}
