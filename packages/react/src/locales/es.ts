import { durationsIn } from '../messages/durationsIn.js';
import type { Messages } from '../messages/Messages.js';
import { esDeletion } from './es/esDeletion.js';
import { esPage } from './es/esPage.js';
import { esPolicy } from './es/esPolicy.js';

/** Every word of the kit in Spanish, for the provider's `messages`; set its `locale` as well. */
export const es: Messages = {
  ...esPage,
  ...esDeletion,
  ...esPolicy,
  ...durationsIn('es'),
};
