import { answerApiCall } from './answerApiCall.js';
import { jsonAnswer } from './jsonAnswer.js';
import type { LocalAnswer, LocalCall, LocalHouse } from './LocalCall.js';
import { PAGE_SCRIPT } from './page/assets/pageScript.js';
import { PAGE_STYLE } from './page/assets/pageStyle.js';

/** Answers the page, its buttons, and the person's own tools. */
export async function answerLocalCall(house: LocalHouse, call: LocalCall): Promise<LocalAnswer> {
  const { page } = house;
  switch (`${call.method} ${call.path}`) {
    case 'GET /':
      return { status: 200, type: 'text/html', text: await page.whole() };
    case 'GET /live':
      return { status: 200, type: 'text/html', text: await page.main() };
    case 'GET /page.css':
      return { status: 200, type: 'text/css', text: PAGE_STYLE };
    case 'GET /page.js':
      return { status: 200, type: 'text/javascript', text: PAGE_SCRIPT };
  }
  const wish = /^POST \/do\/([\w/-]+)$/.exec(`${call.method} ${call.path}`)?.[1];
  if (wish !== undefined && (await page.carryOut(wish))) {
    return { status: 200, type: 'text/html', text: await page.main() };
  }
  return (
    (await answerApiCall(house, call)) ?? jsonAnswer(404, { message: 'There is no such page.' })
  );
}
