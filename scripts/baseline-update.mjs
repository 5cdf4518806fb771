import { runCommand } from './processes/runCommand.mjs';

// Takes the pictures of the key stories anew; git shows which of them changed.
const { code } = await runCommand('vitest', ['run', '--project', 'journeys', 'tests/storybook'], {
  env: { GLIMPSE_BASELINE: 'update' },
  onOutput: (text) => process.stdout.write(text),
});
process.exitCode = code;
