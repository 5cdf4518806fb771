import { createMockServer, type MockServer, type ScenarioName } from '@glimpse/mock-server';
import { startMockWorker } from '@glimpse/mock-server/browser';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { page } from 'vitest/browser';
import '@glimpse/react/styles.css';
import '../styles/index.css';
import { App } from '../App.js';
import type { HostEnvironment } from '../environment/HostEnvironment.js';
import type { TokenStore } from '../session/TokenStore.js';
import type { Theme, ThemeStore } from '../settings/ThemeStore.js';

/** Daybook in the page of the test, over a server of its own. */
export interface OpenDaybook {
  readonly server: MockServer;
  /** Signs in as a person of the scenario, by name or role, the way they would. */
  signIn(who: string): Promise<void>;
  close(): void;
}

/** Opens Daybook at its first page. */
export async function openDaybook(scenario: ScenarioName): Promise<OpenDaybook> {
  await page.viewport(1280, 800);
  const server = await createMockServer({ scenario });
  const worker = await startMockWorker(server, { scriptUrl: '/mockServiceWorker.js' });
  history.replaceState(null, '', '/');
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  root.render(
    <StrictMode>
      <App environment={environmentOf(server)} />
    </StrictMode>,
  );
  return {
    server,
    async signIn(who) {
      const { email, password } = server.person(who);
      await page.getByLabelText('E-mail').fill(email);
      await page.getByLabelText('Password').fill(password);
      await page.getByRole('button', { name: 'Sign in' }).click();
    },
    close() {
      root.unmount();
      container.remove();
      worker.stop();
    },
  };
}

function environmentOf({ clock, timeZone }: MockServer): HostEnvironment {
  return {
    ...{ clock, timeZone, baseUrl: window.location.origin, locale: 'en-GB' },
    tokens: memoryTokenStore(),
    theme: memoryThemeStore(),
  };
}

function memoryTokenStore(): TokenStore {
  let kept: string | undefined;
  return {
    read: () => kept,
    write: (token) => {
      kept = token;
    },
    clear: () => {
      kept = undefined;
    },
  };
}

function memoryThemeStore(): ThemeStore {
  let kept: Theme = 'light';
  return {
    read: () => kept,
    write: (theme) => {
      kept = theme;
    },
  };
}
