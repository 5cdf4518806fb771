import { durationsIn } from '../messages/durationsIn.js';
import type { Messages } from '../messages/Messages.js';
import { jaDeletion } from './ja/jaDeletion.js';
import { jaPage } from './ja/jaPage.js';
import { jaPolicy } from './ja/jaPolicy.js';

/** Every word of the kit in Japanese, for the provider's `messages`; set its `locale` as well. */
export const ja: Messages = {
  ...jaPage,
  ...jaDeletion,
  ...jaPolicy,
  ...durationsIn('ja'),
  'duration.list': ({ parts }) => parts.join(''),
};
