/** The key of the host's back end. */
export const OPERATOR_KEY = 'operator-key-of-the-contract-0123456789';
