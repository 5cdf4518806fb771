import { requireNode } from './workspace/requireNode.mjs';

requireNode();
// No `await` out here: an old Node could not even read it, and would not get to the sentence above.
import('./start/runStart.mjs').then(({ runStart }) => runStart(process.argv.slice(2)));
