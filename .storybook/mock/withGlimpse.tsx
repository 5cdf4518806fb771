import type { Day } from '@glimpse/core';
import { createGlimpseClient } from '@glimpse/core/client';
import { GlimpseProvider, GlimpseRoot, type Components } from '@glimpse/react';
import type { Decorator } from '@storybook/react-vite';
import { QueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { LoadedMock } from './loadMockServer.js';
import { directionOf } from './directionOf.js';
import { messagesOf } from './messagesOf.js';
import { baseUrlOf } from './mockWorker.js';

/** Puts the provider around a story, over the server that its loader made. */
export const withGlimpse: Decorator = (Story, { id, loaded, globals, parameters }) => (
  <MockedKit
    key={id}
    baseUrl={baseUrlOf(id)}
    mock={loaded['mock'] as LoadedMock}
    timeZone={String(globals['timeZone'])}
    locale={String(globals['locale'])}
    direction={directionOf(globals)}
    colorScheme={globals['theme'] === 'dark' ? 'dark' : 'light'}
    day={parameters['day'] as Day | undefined}
    width={parameters['width'] as number | undefined}
    components={parameters['components'] as Components | undefined}
  >
    <Story />
  </MockedKit>
);

function MockedKit({ baseUrl, mock, children, ...page }: MockedKitProps) {
  const { server, person, token } = mock;
  const [client] = useState(() =>
    createGlimpseClient({ baseUrl, auth: { kind: 'token', token }, retry: { retries: 0 } }),
  );
  const [queryClient] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: false } } }),
  );
  return (
    <GlimpseProvider
      client={client}
      queryClient={queryClient}
      workspaceId={server.workspaceId}
      workspaceName="Northlight Studio"
      viewer={{ userId: person.id, role: person.role }}
      clock={server.clock}
      timeZone={page.timeZone === 'scenario' ? server.timeZone : page.timeZone}
      locale={page.locale}
      messages={messagesOf(page.locale)}
      dir={page.direction}
      colorScheme={page.colorScheme}
      defaultDay={page.day}
      components={page.components}
    >
      <div style={page.width === undefined ? undefined : { inlineSize: page.width }}>
        <GlimpseRoot>{children}</GlimpseRoot>
      </div>
    </GlimpseProvider>
  );
}

interface MockedKitProps {
  baseUrl: string;
  mock: LoadedMock;
  timeZone: string;
  locale: string;
  direction: 'ltr' | 'rtl' | undefined;
  colorScheme: 'light' | 'dark';
  day: Day | undefined;
  /** Of the kit, in pixels: it sizes itself by its own width. */
  width: number | undefined;
  /** Elements in place of the kit's. */
  components: Components | undefined;
  children: ReactNode;
}
