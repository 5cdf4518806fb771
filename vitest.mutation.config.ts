import { defineConfig } from 'vitest/config';

/** The rules' own tests and nothing else, for runs that mutate the rules. */
export default defineConfig({
  test: { include: ['packages/core/src/**/*.test.ts'], exclude: ['packages/core/src/client/**'] },
});
