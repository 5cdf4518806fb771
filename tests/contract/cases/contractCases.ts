import type { RouteName } from '@glimpse/core';
import { accountCases } from './accountCases.js';
import { agentCases } from './agentCases.js';
import type { CasesOf } from './CasesOf.js';
import { discardCases } from './discardCases.js';
import { operatorCases } from './operatorCases.js';
import { ownershipCases } from './ownershipCases.js';
import { policyCases } from './policyCases.js';
import { screenshotCases } from './screenshotCases.js';
import { timeEntryCases } from './timeEntryCases.js';
import { uploadCases } from './uploadCases.js';
import { webhookCases } from './webhookCases.js';

/** Every route of the contract: a success, and each code it declares. A missing one is a type error. */
export const contractCases: CasesOf<RouteName> = {
  ...accountCases,
  ...ownershipCases,
  ...timeEntryCases,
  ...policyCases,
  ...screenshotCases,
  ...uploadCases,
  ...agentCases,
  ...discardCases,
  ...operatorCases,
  ...webhookCases,
};
