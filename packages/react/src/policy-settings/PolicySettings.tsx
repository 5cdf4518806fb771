import { instantAt, isAdmin, type PolicyView } from '@glimpse/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../elements/Button.js';
import { LoadFailure } from '../elements/LoadFailure.js';
import { MemberListSkeleton } from '../member-list/MemberListSkeleton.js';
import { usePolicy } from '../notices/usePolicy.js';
import { useParts } from '../parts/useParts.js';
import { GlimpseRoot } from '../provider/GlimpseRoot.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { ledgerQuery } from '../queries/policyQueries.js';
import { NoticeLedger } from '../tables/NoticeLedger.js';
import { ViewLog } from '../tables/ViewLog.js';
import { CapturingCard } from './CapturingCard.js';
import { OwnPictures } from './OwnPictures.js';

/**
 * The settings of screenshots: for admins what is recorded and who was told, for everybody their own
 * wishes and who looked at their screenshots.
 */
export function PolicySettings(): ReactNode {
  const part = useParts();
  const { viewer } = useGlimpse();
  const { data: view, error, refetch } = usePolicy();
  return (
    <GlimpseRoot>
      <div {...part('page')} data-width="narrow">
        {view ? (
          <>
            {isAdmin(viewer) && <AdminSettings view={view} />}
            <YourSettings view={view} />
          </>
        ) : error ? (
          <LoadFailure error={error} subject="policy" onRetry={() => void refetch()} />
        ) : (
          <MemberListSkeleton />
        )}
      </div>
    </GlimpseRoot>
  );
}

function AdminSettings({ view }: { view: PolicyView }): ReactNode {
  const part = useParts();
  const { messages, formats, clock, actions, workspaceName, client, workspaceId, queryClient } =
    useGlimpse();
  const { data: ledger } = useQuery(ledgerQuery({ client, workspaceId }), queryClient);
  const { availability } = view;
  const trialEnds =
    availability.available && availability.by === 'trial' ? availability.endsAt : undefined;
  return (
    <>
      <div {...part('page-head')}>
        <div>
          <h1 {...part('title')}>{messages['policy.title']}</h1>
          <p {...part('hint')}>{messages['policy.hint']({ workspace: workspaceName })}</p>
        </div>
        {trialEnds !== undefined && (
          <div {...part('actions')}>
            <span {...part('chip')} data-state="accent">
              {messages['trial.chip']({ left: formats.left(instantAt(trialEnds) - clock.now()) })}
            </span>
            {actions.seePlans && (
              <Button onClick={actions.seePlans}>{messages['plans.see']}</Button>
            )}
          </div>
        )}
      </div>
      <CapturingCard view={view} members={ledger?.length ?? 0} />
      {ledger && view.policy.enabled && (
        <NoticeLedger lines={ledger} version={view.policy.version} />
      )}
    </>
  );
}

function YourSettings({ view }: { view: PolicyView }): ReactNode {
  const part = useParts();
  const { messages } = useGlimpse();
  return (
    <>
      <div {...part('page-head')}>
        <div>
          <h2 {...part('title')}>{messages['yours.title']}</h2>
          <p {...part('hint')}>{messages['yours.hint']}</p>
        </div>
      </div>
      <OwnPictures view={view} />
      <ViewLog />
    </>
  );
}
