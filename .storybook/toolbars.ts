import type { Preview } from '@storybook/react-vite';

type Item = { value: string; title: string };

/** What a person at the Storybook can turn for any story; a story's own parameters come first. */
export const toolbars = {
  globalTypes: {
    theme: toolbar('Colours', 'contrast', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    direction: toolbar('Direction of writing', 'transfer', [
      { value: 'auto', title: 'Of the language' },
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    locale: toolbar('Language', 'globe', [
      { value: 'en-GB', title: 'English (Britain)' },
      { value: 'en-US', title: 'English (United States)' },
      { value: 'de', title: 'German' },
      { value: 'es', title: 'Spanish' },
      { value: 'fr', title: 'French' },
      { value: 'ar', title: 'Arabic' },
      { value: 'ja', title: 'Japanese' },
    ]),
    timeZone: toolbar('Zone in which days are cut', 'time', [
      { value: 'scenario', title: 'Of the scenario' },
      { value: 'UTC', title: 'UTC' },
      { value: 'America/Los_Angeles', title: 'Los Angeles' },
      { value: 'Asia/Kolkata', title: 'Kolkata' },
      { value: 'Asia/Tokyo', title: 'Tokyo' },
    ]),
    role: toolbar('Who looks', 'user', [
      { value: 'admin', title: 'An admin' },
      { value: 'member', title: 'A member' },
    ]),
    clock: toolbar('What time it is', 'timer', [
      { value: '0', title: 'Now, in the scenario' },
      { value: '3600000', title: 'An hour later' },
      { value: '86400000', title: 'A day later' },
      { value: '518400000', title: 'Six days later' },
    ]),
    network: toolbar('Network', 'lightning', [
      { value: 'fine', title: 'Fine' },
      { value: 'slow', title: 'Slow' },
      { value: 'flaky', title: 'Flaky' },
      { value: 'offline', title: 'Offline' },
      { value: 'forbidden', title: 'Forbidden' },
    ]),
  },
  initialGlobals: {
    ...{ theme: 'light', direction: 'auto', locale: 'en-GB' },
    ...{ timeZone: 'scenario', role: 'admin', clock: '0', network: 'fine' },
  },
} satisfies Pick<Preview, 'globalTypes' | 'initialGlobals'>;

function toolbar(
  description: string,
  icon: 'contrast' | 'transfer' | 'globe' | 'time' | 'timer' | 'user' | 'lightning',
  items: Item[],
) {
  return { description, toolbar: { icon, items, dynamicTitle: true } };
}
