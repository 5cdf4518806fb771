import { useState } from 'react';
import type { HostEnvironment } from './environment/HostEnvironment.js';
import { HostQueries } from './session/HostQueries.js';
import { SignInPage } from './session/SignInPage.js';
import { Shell } from './shell/Shell.js';
import { WorkspaceGate } from './workspace/WorkspaceGate.js';

/** Daybook: a small time tracker that embeds the kit. */
export function App({ environment }: { environment: HostEnvironment }) {
  const { baseUrl, tokens } = environment;
  const [token, setToken] = useState(() => tokens.read());

  function signIn(fresh: string) {
    tokens.write(fresh);
    setToken(fresh);
  }
  function forgetSession() {
    tokens.clear();
    setToken(undefined);
  }

  // A new key per session: nothing that one person loaded is there for the next one.
  return (
    <HostQueries key={token ?? 'nobody'} onSessionLost={forgetSession}>
      {token === undefined ? (
        <SignInPage baseUrl={baseUrl} onSignedIn={(session) => signIn(session.token)} />
      ) : (
        <WorkspaceGate environment={environment} token={token} onSignedOut={forgetSession}>
          <Shell />
        </WorkspaceGate>
      )}
    </HostQueries>
  );
}
