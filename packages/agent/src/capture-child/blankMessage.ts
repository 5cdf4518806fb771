import type { Blankness } from '../picture/findBlankness.js';

/** What a person is told when nothing but this came out of their screen, and how to mend it (C9). */
export function blankMessage(blankness: Blankness): string {
  switch (blankness) {
    case 'black':
      return (
        'Every display came out black, so there is nothing to show and nothing was kept. If your screen is on, ' +
        'the system withholds it: check the permission to record the screen, and full-screen video that is protected.'
      );
    case 'one_colour':
      return (
        'Every display came out in one colour, so there is nothing to show and nothing was kept. ' +
        'If that is not what your screen shows, check the permission to record the screen.'
      );
    case 'wallpaper_only':
      return (
        'The system shows the agent your wallpaper but none of your windows, so nothing was kept. Open System Settings, ' +
        'Privacy & Security, Screen & System Audio Recording, allow the program that runs the agent, and start the agent again.'
      );
  }
}
