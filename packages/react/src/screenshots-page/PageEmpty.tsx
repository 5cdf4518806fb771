import { isAdmin, type DayTotals, type MemberTotals, type PolicyView } from '@glimpse/core';
import type { ReactNode } from 'react';
import { Button } from '../elements/Button.js';
import { EmptyState } from '../elements/EmptyState.js';
import { Icon } from '../icons/Icon.js';
import { downloadIcon } from '../icons/paths.js';
import { openMember } from '../page-state/createPageStore.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { DayDrawing, DisplaysDrawing } from './drawings.js';
import { emptyReason } from './emptyReason.js';

/** What stands below the list when a day has no screenshots: what is so, why, and what to do about it. */
export function PageEmpty({ totals, members, view, name }: PageEmptyProps): ReactNode {
  const { messages, formats, viewer, store, actions } = useGlimpse();
  const reason = emptyReason({ totals, members, view, name, isAdmin: isAdmin(viewer) });
  const own = members.find((member) => member.userId === viewer.userId);
  const getApp = actions.getApp && (
    <Button variant={reason === 'none' ? 'primary' : undefined} onClick={actions.getApp}>
      <Icon path={downloadIcon} />
      {messages['empty.getApp']}
    </Button>
  );
  switch (reason) {
    case 'search':
      return (
        <EmptyState
          title={messages['search.noneTitle']({ text: name })}
          actions={
            <Button onClick={() => store.setState({ search: '' })}>
              {messages['search.clear']}
            </Button>
          }
        >
          {messages['search.none']}
        </EmptyState>
      );
    case 'off':
      return (
        <EmptyState
          drawing={<DisplaysDrawing isOff />}
          title={messages['empty.offTitle']}
          actions={
            <>
              {isAdmin(viewer) && actions.openSettings && (
                <Button variant="primary" onClick={actions.openSettings}>
                  {messages['empty.openSettings']}
                </Button>
              )}
              {actions.whatIsRecorded && (
                <Button onClick={actions.whatIsRecorded}>{messages['notice.details']}</Button>
              )}
            </>
          }
        >
          {messages[isAdmin(viewer) ? 'empty.off' : 'empty.offMember']}
        </EmptyState>
      );
    case 'none':
      return (
        <EmptyState
          drawing={<DisplaysDrawing />}
          title={messages['empty.noneTitle']}
          actions={
            <>
              {getApp}
              {actions.howItWorks && (
                <Button variant="quiet" onClick={actions.howItWorks}>
                  {messages['empty.howItWorks']}
                </Button>
              )}
            </>
          }
        >
          {view &&
            messages['empty.none']({
              interval: formats.length(view.policy.intervalSeconds * 1000),
            })}
        </EmptyState>
      );
    case 'day':
      return (
        <EmptyState
          drawing={<DayDrawing />}
          title={messages['empty.dayTitle']({ date: formats.day(totals.day) })}
          actions={
            <>
              {own && !own.agentSeen && getApp}
              {own && own.runs.length > 0 && !store.getState().openMembers.includes(own.userId) && (
                <Button variant="quiet" onClick={() => openMember(store, own.userId)}>
                  {messages['empty.why']}
                </Button>
              )}
            </>
          }
        >
          {isAdmin(viewer)
            ? messages['empty.dayNobody']
            : own && own.trackedMs > 0
              ? messages['empty.dayTracked']({ total: formats.minutes(own.trackedMs) })
              : messages['empty.dayUntracked']}
        </EmptyState>
      );
    default:
      return null;
  }
}

export interface PageEmptyProps {
  /** The day's sums. */
  totals: DayTotals;
  /** The members that are loaded. */
  members: readonly MemberTotals[];
  /** The policy as the viewer reads it; undefined until it is known. */
  view: PolicyView | undefined;
  /** What was searched for. */
  name: string;
}
