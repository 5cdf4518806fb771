import type { Session } from '@glimpse/core';
import { useMutation } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { createGlimpseClient } from '@glimpse/core/client';
import { Brand } from '../shell/Brand.js';
import { messageOf } from '../shell/messageOf.js';

/** E-mail and password in, a session out. */
export function SignInPage({ baseUrl, onSignedIn }: SignInPageProps) {
  const [client] = useState(() => createGlimpseClient({ baseUrl, auth: { kind: 'none' } }));
  const signIn = useMutation({
    mutationFn: (credentials: { email: string; password: string }) =>
      client.session.create(credentials),
    onSuccess: onSignedIn,
  });
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    signIn.mutate({ email: textOf(form, 'email'), password: textOf(form, 'password') });
  }
  const errorId = useId();
  const invalid = signIn.isError ? { 'aria-invalid': true, 'aria-describedby': errorId } : {};
  return (
    <main className="sign-in">
      <form className="card sign-in-card" onSubmit={submit}>
        <Brand />
        <h1>Sign in</h1>
        <label className="field">
          E-mail
          <input name="email" type="email" autoComplete="username" required {...invalid} />
        </label>
        <label className="field">
          Password
          <input
            name="password"
            type="password"
            autoComplete="current-password"
            required
            {...invalid}
          />
        </label>
        {signIn.isError && (
          <p id={errorId} role="alert" className="error-text">
            {messageOf(signIn.error)}
          </p>
        )}
        <button className="button" data-variant="primary" aria-disabled={signIn.isPending}>
          {signIn.isPending ? 'Signing in…' : 'Sign in'}
        </button>
      </form>
    </main>
  );
}

export interface SignInPageProps {
  /** Where the API lies. */
  baseUrl: string;
  /** Called with the fresh session. */
  onSignedIn: (session: Session) => void;
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
