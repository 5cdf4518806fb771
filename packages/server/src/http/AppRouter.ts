import type { Hono } from 'hono';

/** What every call carries along: the name under which the log knows it. */
export interface AppEnvironment {
  Variables: { requestId: string };
}

export type AppRouter = Hono<AppEnvironment>;
