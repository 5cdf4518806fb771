import {
  changePolicy,
  instantAt,
  isGlimpseError,
  type PolicySettings,
  type PolicyView,
  type Revelation,
} from '@glimpse/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useGlimpse } from '../provider/useGlimpse.js';
import { queryKeys } from '../queries/queryKeys.js';

/** Settings that are being changed, what the change shows more, and the way to save it. */
export function usePolicyDraft(view: PolicyView) {
  const { client, workspaceId, queryClient, clock } = useGlimpse();
  const [changes, setChanges] = useState<Partial<PolicySettings>>({});
  const { policy, bounds, availability } = view;
  const draft: PolicySettings = { ...policy, ...changes };
  const change = changePolicy({
    current: { ...policy, sinceAt: instantAt(policy.since) },
    changes,
    bounds,
    now: clock.now(),
    availability:
      availability.available && availability.by === 'trial'
        ? { ...availability, endsAt: instantAt(availability.endsAt) }
        : availability,
  });
  const effect = change.allowed && change.effect.changed ? change.effect : undefined;
  const saving = useMutation(
    {
      mutationFn: () =>
        client.policy.update({ workspaceId, ...changes, ifVersion: policy.version }),
      onSuccess: (saved: PolicyView) => {
        queryClient.setQueryData(queryKeys.policy(workspaceId), saved);
        setChanges({});
        for (const queryKey of [queryKeys.ledger(workspaceId), queryKeys.notices(workspaceId)])
          void queryClient.invalidateQueries({ queryKey });
      },
      onError: (error) => {
        if (isConflict(error))
          void queryClient.invalidateQueries({ queryKey: queryKeys.policy(workspaceId) });
      },
    },
    queryClient,
  );
  const revelations: readonly Revelation[] = effect?.notice ?? [];
  return {
    draft,
    isChanged: (setting: keyof PolicySettings) => draft[setting] !== policy[setting],
    set<Setting extends keyof PolicySettings>(setting: Setting, value: PolicySettings[Setting]) {
      saving.reset();
      setChanges((before) => ({ ...before, [setting]: value }));
    },
    discard() {
      saving.reset();
      setChanges({});
    },
    save: () => saving.mutate(),
    /** Why the change would be refused; undefined when it would not. */
    refusal: change.allowed ? undefined : change.code,
    hasChanges: effect !== undefined,
    revelations,
    isSaving: saving.isPending,
    isSaved: saving.isSuccess,
    hasConflict: isConflict(saving.error),
    error: saving.error,
  };
}

export type PolicyDraft = ReturnType<typeof usePolicyDraft>;

function isConflict(error: unknown): boolean {
  return isGlimpseError(error) && error.code === 'policy_changed';
}
