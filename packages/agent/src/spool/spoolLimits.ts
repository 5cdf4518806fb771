/** Room for a week of two displays at the default settings, five times over. */
export const DEFAULT_SPOOL_BYTES = 64 * 1024 * 1024;
