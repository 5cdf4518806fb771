/** Where `glimpse-server` listens. */
export const GLIMPSE_API = process.env.GLIMPSE_API ?? 'http://127.0.0.1:4780';
