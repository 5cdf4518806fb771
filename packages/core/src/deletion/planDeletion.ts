import type { ScreenshotId } from '../ids/ids.js';
import { decideSight, isAdmin, type Actor } from '../member/visibility.js';
import { decideEntryChange } from '../time-entry/decideEntryChange.js';
import { isRunning } from '../time-entry/trackedTime.js';
import type { DeletableEntry } from './DeletableEntry.js';
import type { DeletionItem, DeletionPlan, DeletionRefusal, EntryEffect } from './deletionPlan.js';
import { digestOf } from './digestOf.js';
import { entryEffect } from './entryEffect.js';

/**
 * What deleting these screenshots would do: the one function behind the dialog and the deed (D12).
 * It refuses item by item (D2, D3, D4) and says for every entry what comes off and whether it stays
 * (D5 to D11). The result depends on nothing but its input, and names itself by `digest`.
 *
 * @param input.entries every entry that one of the screenshots may belong to
 *
 * @example
 * const plan = planDeletion({ actor, screenshotIds: [screenshotId], entries: [entry] });
 * console.log(plan.subtractedMs / 1000, 'seconds come off');
 */
export function planDeletion(input: {
  readonly actor: Actor;
  readonly screenshotIds: readonly ScreenshotId[];
  readonly entries: readonly DeletableEntry[];
}): DeletionPlan {
  const { actor, entries } = input;
  const items = [...new Set(input.screenshotIds)].sort().map((id) => planItem(actor, id, entries));
  const doomed = new Set(items.filter((item) => item.allowed).map((item) => item.screenshotId));
  const effects = entries
    .filter((entry) =>
      entry.captures.some((capture) => capture.screenshots.some(({ id }) => doomed.has(id))),
    )
    .sort((a, b) => a.startAt - b.startAt || (a.id < b.id ? -1 : 1))
    .map((entry) =>
      // Only stopped entries get here (D4), and those end where they end, whatever the time is.
      entryEffect({ entry, doomed, byAdmin: isAdmin(actor), now: entry.startAt }),
    );
  return sealPlan(isAdmin(actor) ? 'admin' : 'member', items, effects);
}

function sealPlan(
  mode: DeletionPlan['mode'],
  items: DeletionItem[],
  entries: EntryEffect[],
): DeletionPlan {
  return {
    mode,
    items,
    entries,
    subtractedMs: entries.reduce((sum, entry) => sum + entry.subtractedMs, 0),
    screenshotCount: entries.reduce((sum, entry) => sum + entry.deletedScreenshotIds.length, 0),
    digest: digestOf({ mode, items, effects: entries.map(withoutDescription) }),
  };
}

/** What an entry is called changes nothing about the effect, so it is no conflict (D12). */
function withoutDescription({ description: _, ...effect }: EntryEffect): object {
  return effect;
}

function planItem(
  actor: Actor,
  screenshotId: ScreenshotId,
  entries: readonly DeletableEntry[],
): DeletionItem {
  const code = refusalOf(actor, screenshotId, entries);
  return code === undefined
    ? { screenshotId, allowed: true }
    : { screenshotId, allowed: false, code };
}

function refusalOf(
  actor: Actor,
  screenshotId: ScreenshotId,
  entries: readonly DeletableEntry[],
): DeletionRefusal | undefined {
  for (const entry of entries) {
    const screenshot = entry.captures
      .flatMap((capture) => capture.screenshots)
      .find(({ id }) => id === screenshotId);
    if (screenshot === undefined) continue;
    if (!decideSight(actor, entry).allowed) return 'not_found';
    return screenshot.fate === 'present' ? entryRefusal(actor, entry) : 'screenshot_deleted';
  }
  return 'not_found';
}

/** D4 binds everybody; approval and lock bind those who are no admin (D3). */
function entryRefusal(actor: Actor, entry: DeletableEntry): DeletionRefusal | undefined {
  if (isRunning(entry)) return 'timer_running';
  const change = decideEntryChange(actor, entry);
  return change.allowed ? undefined : change.code;
}
