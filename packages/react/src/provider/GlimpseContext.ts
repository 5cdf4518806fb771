import type { Clock, Role, UserId, WorkspaceId } from '@glimpse/core';
import type { GlimpseClient } from '@glimpse/core/client';
import type { QueryClient } from '@tanstack/react-query';
import { createContext } from 'react';
import type { Formats } from '../formats/createFormats.js';
import type { ImageCache } from '../images/createImageCache.js';
import type { Messages } from '../messages/Messages.js';
import type { ClassNames } from '../parts/Part.js';
import type { Components } from '../slots/Components.js';
import type { HostActions } from './HostActions.js';
import type { PageStore } from '../page-state/createPageStore.js';

/** Who looks at the page. */
export interface Viewer {
  readonly userId: UserId;
  readonly role: Role;
}

/** What the provider hands to every part. */
export interface GlimpseContextValue {
  readonly client: GlimpseClient;
  readonly workspaceId: WorkspaceId;
  readonly workspaceName: string;
  readonly viewer: Viewer;
  readonly timeZone: string;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly colorScheme: 'auto' | 'light' | 'dark';
  readonly messages: Messages;
  readonly formats: Formats;
  readonly clock: Clock;
  readonly queryClient: QueryClient;
  readonly store: PageStore;
  readonly images: ImageCache;
  readonly classNames: ClassNames;
  readonly components: Components;
  readonly actions: HostActions;
  readonly portalContainer: Element | undefined;
}

export const GlimpseContext = /* @__PURE__ */ createContext<GlimpseContextValue | null>(null);
