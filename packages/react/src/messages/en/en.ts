import { enDeletion } from './enDeletion.js';
import { enDurations } from './enDurations.js';
import { enPage } from './enPage.js';
import { enPolicy } from './enPolicy.js';

/** Every word of the kit in English. Override any of them with the provider's `messages`. */
export const en = /* @__PURE__ */ joinMessages();

/** A call that may be left out, which a spread may not: a part without words loads none. */
function joinMessages() {
  return { ...enPage, ...enDeletion, ...enPolicy, ...enDurations };
}
