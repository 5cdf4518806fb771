import { signIn } from './signIn';

export default async function SignIn({ searchParams }: SignInProps) {
  const { problem } = await searchParams;
  return (
    <main>
      <form action={signIn}>
        <h1>Sign in</h1>
        <label>
          E-mail <input name="email" type="email" autoComplete="username" required />
        </label>
        <label>
          Password{' '}
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        <button>Sign in</button>
        <p role="alert">{problem}</p>
      </form>
    </main>
  );
}

interface SignInProps {
  searchParams: Promise<{ problem?: string }>;
}
