import { isGlimpseError, type WorkspaceId } from '@glimpse/core';
import { createGlimpseClient } from '@glimpse/core/client';

/** Deletes a moment the way a person does: ask what it costs, then do exactly that. */
export async function deleteMoment(workspaceId: WorkspaceId, screenshotIds: string[]) {
  const client = createGlimpseClient({
    baseUrl: 'https://glimpse.example',
    auth: { kind: 'apiKey', key: process.env.GLIMPSE_API_KEY ?? '' },
  });
  const selection = { workspaceId, screenshotIds, timeZone: 'Europe/Berlin' };
  const { plan } = await client.screenshots.planDeletion(selection);
  for (const { description, subtractedMs } of plan.entries)
    console.log(`${subtractedMs / 1000} seconds will come off ${description}`);
  try {
    await client.screenshots.delete({ ...selection, digest: plan.digest });
  } catch (error) {
    if (isGlimpseError(error) && error.code === 'plan_changed') return false; // ask again
    throw error;
  }
  return true;
}
