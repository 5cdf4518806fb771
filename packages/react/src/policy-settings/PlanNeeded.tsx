import type { PolicyView } from '@glimpse/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../elements/Button.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { queryKeys } from '../queries/queryKeys.js';

/** The feature does not exist for the workspace just now: what it takes, and the one trial if it was not used (A1, A2). */
export function PlanNeeded({ view }: PlanNeededProps): ReactNode {
  const part = useParts();
  const { client, workspaceId, queryClient, messages, actions } = useGlimpse();
  const trial = useMutation(
    {
      mutationFn: () => client.policy.startTrial({ workspaceId }),
      onSuccess: (started) => queryClient.setQueryData(queryKeys.policy(workspaceId), started),
      onError: () => queryClient.invalidateQueries({ queryKey: queryKeys.policy(workspaceId) }),
    },
    queryClient,
  );
  return (
    <div {...part('save-bar')}>
      <span>
        {messages['policy.planNeeded']}
        {view.trialAvailable && ` ${messages['trial.offer']}`}
      </span>
      {actions.seePlans && <Button onClick={actions.seePlans}>{messages['plans.see']}</Button>}
      {view.trialAvailable && (
        <Button variant="primary" aria-disabled={trial.isPending} onClick={() => trial.mutate()}>
          {messages['trial.start']}
        </Button>
      )}
    </div>
  );
}

export interface PlanNeededProps {
  /** What is saved. */
  view: PolicyView;
}
