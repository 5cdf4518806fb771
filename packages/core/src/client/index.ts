export { createGlimpseClient } from './createGlimpseClient.js';
export { GlimpseError, isGlimpseError } from '../errors/GlimpseError.js';

export type { GlimpseClient } from './createGlimpseClient.js';
export type { ClientAnswer, ClientFetch, ClientRequest } from './transport/ClientFetch.js';
export type {
  CallOptions,
  ClientAuth,
  GlimpseClientOptions,
  RetryOptions,
} from './transport/ClientOptions.js';
export type {
  SubscribeOptions,
  Subscription,
  SubscriptionState,
} from './events/subscribeToEvents.js';
export type { ErrorCode } from '../errors/errorCodes.js';
