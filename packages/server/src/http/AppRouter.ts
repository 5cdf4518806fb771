import type { RouteName } from '@glimpse/core';
import type { Context, Hono } from 'hono';

/** What every call carries along: the name under which the log knows it, and its route once it is found. */
export interface AppEnvironment {
  Variables: { requestId: string; route?: RouteName };
}

export type AppContext = Context<AppEnvironment>;

export type AppRouter = Hono<AppEnvironment>;
