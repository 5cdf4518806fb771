import { durationsIn } from '../messages/durationsIn.js';
import type { Messages } from '../messages/Messages.js';
import { deDeletion } from './de/deDeletion.js';
import { dePage } from './de/dePage.js';
import { dePolicy } from './de/dePolicy.js';

/** Every word of the kit in German, for the provider's `messages`; set its `locale` as well. */
export const de: Messages = {
  ...dePage,
  ...deDeletion,
  ...dePolicy,
  ...durationsIn('de'),
};
