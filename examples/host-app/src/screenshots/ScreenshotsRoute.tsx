import { ScreenshotsPage } from '@glimpse/react';

/** Activity > Screenshots: the kit's whole page inside the host's frame. */
export function ScreenshotsRoute() {
  return <ScreenshotsPage />;
}
