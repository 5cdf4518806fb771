export { dayTotalsQuery } from './dayTotalsQuery.js';
export { memberDayQuery } from './memberDayQuery.js';
export { ledgerQuery, noticesQuery, policyQuery, viewsQuery } from './policyQueries.js';
export { queryKeys } from './queryKeys.js';

export type { PagedRecipe, QueryRecipe } from './QueryRecipe.js';
