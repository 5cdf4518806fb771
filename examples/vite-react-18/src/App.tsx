import { useState } from 'react';
import { Screenshots } from './Screenshots';
import { signIn, type SignedIn } from './signIn';

export function App() {
  const [signedIn, setSignedIn] = useState<SignedIn>();
  const [problem, setProblem] = useState('');

  async function submit(form: FormData) {
    try {
      setSignedIn(await signIn(String(form.get('email')), String(form.get('password'))));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }

  if (signedIn) return <Screenshots {...signedIn} />;
  return (
    <main>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit(new FormData(event.currentTarget));
        }}
      >
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
