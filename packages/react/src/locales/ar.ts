import { durationsIn } from '../messages/durationsIn.js';
import type { Messages } from '../messages/Messages.js';
import { arDeletion } from './ar/arDeletion.js';
import { arPage } from './ar/arPage.js';
import { arPolicy } from './ar/arPolicy.js';

/** Every word of the kit in Arabic, for the provider's `messages`; set its `locale` as well. */
export const ar: Messages = {
  ...arPage,
  ...arDeletion,
  ...arPolicy,
  ...durationsIn('ar'),
};
