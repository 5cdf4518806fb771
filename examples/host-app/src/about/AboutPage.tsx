import type { PolicyVersionWire } from '@glimpse/core';
import { useGlimpse } from '@glimpse/react';
import { useQuery } from '@tanstack/react-query';
import { policyQuery } from '../workspace/policyQuery.js';
import { useHost } from '../workspace/useHost.js';

/** What screenshots are, what is recorded, and how the desktop app is had: where the kit's links lead. */
export function AboutPage() {
  const { environment, client, workspace } = useHost();
  const policy = useQuery(policyQuery(client, workspace.id)).data?.policy;
  const server = new URL(environment.baseUrl, window.location.href).origin;
  return (
    <div className="page">
      <h1>About screenshots</h1>
      {policy && <WhatIsRecorded policy={policy} />}
      <section className="card prose">
        <h2>Get the desktop app</h2>
        <p>
          On the computer that <code>npm start</code> runs on, it runs already. On any other, with
          Node 20.19 or later and the package <code>@glimpse/agent</code>:
        </p>
        <pre>
          <code>{`glimpse-agent login --server ${server}\nglimpse-agent run`}</code>
        </pre>
      </section>
      <section className="card prose">
        <h2>How it works</h2>
        <ol>
          <li>An admin turns capturing on under Settings. Everyone is told.</li>
          <li>You start the timer, here or in the desktop app.</li>
          <li>Pictures come under Activity, Screenshots, each with its time and its entry.</li>
          <li>You can delete one; first you are told how much time comes off.</li>
        </ol>
      </section>
    </div>
  );
}

function WhatIsRecorded({ policy }: { policy: PolicyVersionWire }) {
  const { formats } = useGlimpse();
  return (
    <section className="card prose">
      <h2>What is recorded</h2>
      <p>
        While your own timer runs, one small picture of each of your displays is taken at a random
        moment in every {formats.length(policy.intervalSeconds * 1000)}.{' '}
        {policy.obscure === 'off'
          ? 'You can have what is written on yours hidden, under Settings.'
          : 'What is written on it is hidden on your own computer, before anything is saved or sent.'}
      </p>
      <p>
        You and the admins can see a picture for {policy.retentionDays} days; then it is destroyed.
        You see who looked. Nothing is taken while you pause, while the screen is locked, or before
        you were told.
      </p>
    </section>
  );
}
