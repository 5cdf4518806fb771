import { durationsIn } from '../messages/durationsIn.js';
import type { Messages } from '../messages/Messages.js';
import { frDeletion } from './fr/frDeletion.js';
import { frPage } from './fr/frPage.js';
import { frPolicy } from './fr/frPolicy.js';

/** Every word of the kit in French, for the provider's `messages`; set its `locale` as well. */
export const fr: Messages = {
  ...frPage,
  ...frDeletion,
  ...frPolicy,
  ...durationsIn('fr'),
};
