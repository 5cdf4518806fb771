/** The stories whose look is held, by their id in Storybook. */
export const KEY_STORIES = [
  'page-screenshots-page--typical-day',
  'page-screenshots-page--arabic',
  'page-screenshots-page--selected',
  'page-screenshots-page--narrow',
  'page-screenshots-page--notice-outstanding',
  'page-screenshots-page--not-activated',
  'page-screenshots-page--none-this-day',
  'page-screenshots-page--failed',
  'parts-member-day--approved-and-locked',
  'parts-screenshot-gallery--both-displays',
  'parts-delete-dialog--one-of-two-displays',
  'parts-delete-dialog--only-screenshot',
  'parts-delete-dialog--several',
  'parts-delete-dialog--timer-runs',
  'settings-policy-settings--shows-more',
] as const;

/** Those of them that are held as the system's own colours draw them, too. */
export const FORCED_COLOURS_STORIES = [
  'page-screenshots-page--selected',
  'parts-screenshot-gallery--both-displays',
] as const;

/** Their themes. */
export const THEMES = ['light', 'dark'] as const;
