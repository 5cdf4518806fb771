import {
  isGlimpseError,
  toInstant,
  type DeletionAnswer,
  type DeletionPlan,
  type MemberDay,
  type ScreenshotId,
} from '@glimpse/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useGlimpse } from '../provider/useGlimpse.js';
import { deletionSubjects } from './plan/deletionSubject.js';
import { useDeleteScreenshots } from './plan/useDeleteScreenshots.js';
import { useDeletionPlan } from './plan/useDeletionPlan.js';

/** What the dialog knows: the fresh plan, what is shown to have changed, and what went wrong. */
export function useDeletionDialog(input: {
  memberDay: MemberDay;
  screenshotIds: readonly ScreenshotId[];
  onDeleted: (answer: DeletionAnswer) => void;
}) {
  const { memberDay, screenshotIds, onDeleted } = input;
  const { client, workspaceId, clock } = useGlimpse();
  const [takesSiblings, setTakesSiblings] = useState(true);
  const [readBefore, setReadBefore] = useState<DeletionPlan>();
  const subjects = deletionSubjects(memberDay, screenshotIds);
  const siblings = subjects.length === 1 ? (subjects[0]?.siblings ?? []) : [];
  const ids = takesSiblings ? [...screenshotIds, ...siblings.map(({ id }) => id)] : screenshotIds;
  const plan = useDeletionPlan(ids);
  const deletion = useDeleteScreenshots();
  const stop = useMutation(
    {
      mutationFn: () =>
        client.timer.stop({
          workspaceId,
          userId: memberDay.member.id,
          end: toInstant(Math.floor(clock.now() / 1000) * 1000),
        }),
      onSuccess: () => plan.refetch(),
    },
    useGlimpse().queryClient,
  );

  function confirm() {
    const shown = plan.data;
    if (!shown || deletion.isPending || plan.isPlaceholderData) return;
    deletion.mutate(
      { screenshotIds: ids, digest: shown.plan.digest },
      {
        onSuccess: onDeleted,
        onError: (error) => {
          if (!isGlimpseError(error) || error.code !== 'plan_changed') return;
          setReadBefore(shown.plan);
          deletion.reset();
          void plan.refetch();
        },
      },
    );
  }

  return {
    subjects,
    siblings,
    takesSiblings,
    setTakesSiblings,
    answer: plan.data,
    /** The plan that was read before it changed. */
    readBefore,
    /** The plan could not be had, or not be carried out. */
    failure: deletion.error ?? (plan.data ? null : plan.error),
    isPlanning: plan.isPending || plan.isPlaceholderData || plan.isRefetching,
    isDeleting: deletion.isPending,
    confirm,
    retry: () => (deletion.error ? confirm() : void plan.refetch()),
    stopTimer: () => stop.mutate(),
    isStopping: stop.isPending,
  };
}

export type DeletionDialogState = ReturnType<typeof useDeletionDialog>;
