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
  onDeleting?: ((answer: DeletionAnswer) => void) | undefined;
  onDeleted: (answer: DeletionAnswer) => void;
}) {
  const { memberDay, screenshotIds, onDeleting, onDeleted } = input;
  const { client, workspaceId, clock } = useGlimpse();
  const [takesSiblings, setTakesSiblings] = useState(true);
  const [readBefore, setReadBefore] = useState<DeletionPlan>();
  const subjects = deletionSubjects(memberDay, screenshotIds);
  const siblings = subjects.length === 1 ? (subjects[0]?.siblings ?? []) : [];
  const chosen = takesSiblings
    ? [...screenshotIds, ...siblings.map(({ id }) => id)]
    : screenshotIds;
  // What is carried out is shown no more, so it is kept as it was confirmed.
  const [confirmed, setConfirmed] = useState<readonly ScreenshotId[]>();
  const ids = confirmed ?? chosen;
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
    if (!shown || confirmed || plan.isPlaceholderData) return;
    setConfirmed(ids);
    onDeleting?.(shown);
    deletion.mutate(
      { screenshotIds: ids, answer: shown, day: memberDay.day },
      {
        onSuccess: onDeleted,
        onError: (error) => {
          setConfirmed(undefined);
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
    isDeleting: confirmed !== undefined,
    confirm,
    retry: () => (deletion.error ? confirm() : void plan.refetch()),
    stopTimer: () => stop.mutate(),
    isStopping: stop.isPending,
  };
}

export type DeletionDialogState = ReturnType<typeof useDeletionDialog>;
