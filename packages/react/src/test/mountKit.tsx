import { createMockServer, type MockServer, type MockServerOptions } from '@glimpse/mock-server';
import { StrictMode, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { page } from 'vitest/browser';
import { GlimpseProvider, type GlimpseProviderProps } from '../provider/GlimpseProvider.js';
import { ScreenshotsPage } from '../screenshots-page/ScreenshotsPage.js';
import '../styles/index.css';

/** A kit on the page of the test, with the server behind it. */
export interface MountedKit {
  readonly server: MockServer;
  /** Draws the provider again with other props, or another page. */
  render(props?: Partial<GlimpseProviderProps>): void;
}

let root: Root | undefined;
let place: HTMLElement | undefined;

/** Starts a scenario and draws the page for one of its people, in StrictMode. */
export async function mountKit(
  options: MockServerOptions & {
    who: string;
    children?: ReactNode;
    props?: Partial<GlimpseProviderProps>;
    server?: MockServer;
  },
): Promise<MountedKit> {
  unmountKit();
  await page.viewport(1280, 800);
  const server = options.server ?? (await createMockServer(options));
  const who = server.person(options.who);
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  const mounted = {
    server,
    render: (props?: Partial<GlimpseProviderProps>) =>
      root?.render(
        <StrictMode>
          <GlimpseProvider
            client={server.clientOf(who)}
            workspaceId={server.workspaceId}
            workspaceName="Northlight Studio"
            viewer={{ userId: who.id, role: who.role }}
            timeZone={server.timeZone}
            clock={server.clock}
            {...options.props}
            {...props}
          >
            {options.children ?? <ScreenshotsPage />}
          </GlimpseProvider>
        </StrictMode>,
      ),
  };
  mounted.render();
  return mounted;
}

/** Takes the kit off the page; every test leaves it empty. */
export function unmountKit(): void {
  root?.unmount();
  place?.remove();
  root = undefined;
  place = undefined;
}
