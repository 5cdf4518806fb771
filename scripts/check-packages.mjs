import { checkPackages } from './test/checkPackages.mjs';

const { output, failed, passed } = await checkPackages();
if (output) console.error(output);
console.log(`${passed} packages are fit to publish, ${failed} are not`);
process.exitCode = failed > 0 ? 1 : 0;
