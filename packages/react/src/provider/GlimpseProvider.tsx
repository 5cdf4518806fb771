import { dayOf, type Clock, type WorkspaceId } from '@glimpse/core';
import type { GlimpseClient } from '@glimpse/core/client';
import { hydrate, QueryClient, type DehydratedState } from '@tanstack/react-query';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { createFormats } from '../formats/createFormats.js';
import { createImageCache } from '../images/createImageCache.js';
import { LiveUpdates } from '../live/LiveUpdates.js';
import { en } from '../messages/en/en.js';
import type { Messages } from '../messages/Messages.js';
import type { ClassNames } from '../parts/Part.js';
import type { Components } from '../slots/Components.js';
import { createPageStore } from '../page-state/createPageStore.js';
import type { PageStateProps } from '../page-state/PageStateProps.js';
import { GlimpseContext, type GlimpseContextValue, type Viewer } from './GlimpseContext.js';
import type { HostActions } from './HostActions.js';
import { systemClock } from './systemClock.js';

const NOTHING = {};

/**
 * Gives every part below it the client, the workspace and the viewer. It draws nothing itself.
 *
 * @example
 * <GlimpseProvider client={client} workspaceId={workspaceId} viewer={{ userId, role: 'member' }}>
 *   <ScreenshotsPage />
 * </GlimpseProvider>
 */
export function GlimpseProvider(props: GlimpseProviderProps): ReactNode {
  const { client, workspaceId, viewer, children } = props;
  const { clock = systemClock, locale = 'en-GB', live = true } = props;
  const timeZone = props.timeZone ?? ownTimeZone();
  const { userId, role } = viewer;
  const messages = useMemo(() => ({ ...en, ...props.messages }), [props.messages]);
  const formats = useMemo(
    () => createFormats({ locale, timeZone, messages }),
    [locale, timeZone, messages],
  );
  const [ownQueryClient] = useState(() => createOwnQueryClient(props.dehydratedState));
  const [store] = useState(() => createPageStore(props, dayOf(clock.now(), timeZone)));
  useEffect(() => store.follow(props));
  const images = useMemo(() => createImageCache({ client, workspaceId }), [client, workspaceId]);
  useEffect(() => () => images.clear(), [images]);

  const value = useMemo<GlimpseContextValue>(
    () => ({
      client,
      workspaceId,
      timeZone,
      locale,
      messages,
      formats,
      clock,
      store,
      images,
      viewer: { userId, role },
      workspaceName: props.workspaceName ?? '',
      dir: props.dir ?? directionOf(locale),
      colorScheme: props.colorScheme ?? 'auto',
      queryClient: props.queryClient ?? ownQueryClient,
      classNames: props.classNames ?? NOTHING,
      components: props.components ?? NOTHING,
      actions: props.actions ?? NOTHING,
      portalContainer: props.portalContainer,
    }),
    [
      client,
      workspaceId,
      timeZone,
      locale,
      messages,
      formats,
      clock,
      store,
      images,
      userId,
      role,
      ownQueryClient,
      props.workspaceName,
      props.dir,
      props.colorScheme,
      props.queryClient,
      props.classNames,
      props.components,
      props.actions,
      props.portalContainer,
    ],
  );
  return (
    <GlimpseContext.Provider value={value}>
      {live && <LiveUpdates />}
      {children}
    </GlimpseContext.Provider>
  );
}

export interface GlimpseProviderProps extends PageStateProps {
  /** The client with which everything is read and done, made by `createGlimpseClient`. */
  client: GlimpseClient;
  /** The workspace that is shown. */
  workspaceId: WorkspaceId;
  /** Its name, where a sentence needs it. @default '' */
  workspaceName?: string | undefined;
  /** Who looks: their id, and their role in this workspace. */
  viewer: Viewer;
  /** The IANA zone in which days are cut (V7). @default the viewer's own */
  timeZone?: string | undefined;
  /** BCP 47 locale of dates, times and numbers. @default 'en-GB' */
  locale?: string | undefined;
  /** Direction of writing. @default what the locale is written in */
  dir?: 'ltr' | 'rtl' | undefined;
  /** Light, dark, or as the system is set. @default 'auto' */
  colorScheme?: 'auto' | 'light' | 'dark' | undefined;
  /** Words in place of the English ones; any part of them. */
  messages?: Partial<Messages> | undefined;
  /** What time it is; for tests and for server rendering. @default the system's clock */
  clock?: Clock | undefined;
  /** Follow the workspace's events, so that new screenshots appear by themselves. @default true */
  live?: boolean | undefined;
  /** The host's React Query client. @default one of the kit's own */
  queryClient?: QueryClient | undefined;
  /** What a server has prefetched with `./queries` and dehydrated, for the kit's own client. */
  dehydratedState?: DehydratedState | undefined;
  /** Class names beside the parts' own, by part. */
  classNames?: ClassNames | undefined;
  /** Elements of the host in place of the kit's. */
  components?: Components | undefined;
  /** Ways out of the kit; a button shows only where its action is given. */
  actions?: HostActions | undefined;
  /** Where dialogs are put. @default beside what opened them */
  portalContainer?: Element | undefined;
  /** The parts. */
  children?: ReactNode;
}

function createOwnQueryClient(dehydratedState: DehydratedState | undefined): QueryClient {
  const queryClient = new QueryClient();
  if (dehydratedState) hydrate(queryClient, dehydratedState);
  return queryClient;
}

function ownTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function directionOf(locale: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr';
}
