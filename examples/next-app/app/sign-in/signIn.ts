'use server';

import { isGlimpseError } from '@glimpse/core';
import { createGlimpseClient } from '@glimpse/core/client';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { GLIMPSE_API } from '../../glimpseApi';

/** Opens a session and keeps its token in a cookie, for the pages that are made on the server. */
export async function signIn(form: FormData): Promise<void> {
  const visitor = createGlimpseClient({ baseUrl: GLIMPSE_API, auth: { kind: 'none' } });
  const email = String(form.get('email'));
  const password = String(form.get('password'));
  const session = await visitor.session.create({ email, password }).catch((error: unknown) => {
    if (isGlimpseError(error)) redirect(`/sign-in?problem=${encodeURIComponent(error.message)}`);
    throw error;
  });
  const options = { httpOnly: true, sameSite: 'strict', path: '/' } as const;
  (await cookies()).set('glimpse-token', session.token, options);
  redirect('/screenshots');
}
