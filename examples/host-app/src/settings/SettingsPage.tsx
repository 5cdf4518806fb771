import { PolicySettings } from '@glimpse/react';
import { AppearanceCard } from './AppearanceCard.js';

/** The kit's settings, and what Daybook has of its own. */
export function SettingsPage() {
  return (
    <>
      <PolicySettings />
      <div className="page" data-follows>
        <AppearanceCard />
      </div>
    </>
  );
}
