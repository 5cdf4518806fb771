import { makeImages } from '../prove/kill/makeImages.js';
import { seedHistory } from '../prove/kill/seedHistory.js';
import { startServerProcess } from '../src/node/test/startServerProcess.js';
import { ms, percentile, printTable, timesOf } from './load/figures.js';
import { makeInstallation } from './load/installation.js';
import { Sender } from './load/Sender.js';

/** All pictures of a member's day, 192 of them, in one answer against one call for each. */
const [SCREENSHOTS, REPEATS] = [192, 15];

/** As often as the limit of a caller allows at once. */
const REPEATS_APART = 2;

const { environment, remove } = makeInstallation();
const [member] = await seedHistory(environment, { members: 1, entriesEach: 2 });
if (!member) throw new Error('there is no member');
const server = await startServerProcess(environment);
const sender = await Sender.signIn(server.url, member);
const images = await makeImages(20, 20);
const ids: string[] = [];
for (const image of Array.from({ length: SCREENSHOTS }, (_, nth) => images[nth % images.length]))
  if (image) ids.push(await sender.upload(image));
const body = Buffer.from(JSON.stringify({ screenshotIds: ids }));

const together = async () => check(await sender.call('POST', '/screenshots/images', { body }));
const apart = async () => {
  for (const id of ids) check(await sender.call('GET', `/screenshots/${id}/image`));
};
await timesOf(3, together);
const one = percentile(await timesOf(REPEATS, together), 0.5);
const many = percentile(await timesOf(REPEATS_APART, apart), 0.5);
sender.close();
await server.stop();
remove();
printTable(
  ['192 screenshots', 'p50'],
  [
    ['one answer with all', ms(one)],
    ['192 single calls', ms(many)],
  ],
);
console.log(
  `a member's day of ${SCREENSHOTS} pictures (aim: at most 1/10): one answer takes 1/${(many / one).toFixed(1)} of single calls`,
);

function check({ status }: { readonly status: number }): void {
  if (status !== 200) throw new Error(`a read was answered with ${status}`);
}
