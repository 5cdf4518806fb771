import { enDeletion } from './enDeletion.js';
import { enDurations } from './enDurations.js';
import { enPage } from './enPage.js';
import { enPolicy } from './enPolicy.js';

/** Every word of the kit in English. Override any of them with the provider's `messages`. */
export const en = { ...enPage, ...enDeletion, ...enPolicy, ...enDurations };
