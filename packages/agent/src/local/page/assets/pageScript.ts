/**
 * The page's own script: draws what has changed every two seconds and after every action, and keeps
 * figures running in between. A section that says the same as before is left alone, so that nobody
 * loses their place and nothing is read out twice. Nothing is loaded from anywhere else.
 */
export const PAGE_SCRIPT = `
const main = document.querySelector('main');
let drawn = [];
let busy = false;

const keyOf = (element) => element?.dataset?.key ?? element?.dataset?.do;
// What counts down by itself is no change.
const textOf = (one) => one.outerHTML.replace(/(data-until="\\d+">)[^<]*/g, '$1');
const byKey = (key) => [...main.querySelectorAll('[data-key], [data-do]')].find((one) => keyOf(one) === key);

function draw(markup) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const sections = [...template.content.children];
  const texts = sections.map(textOf);
  const open = [...main.querySelectorAll('details[open]')].map((one) => one.dataset.key);
  const focused = keyOf(document.activeElement);
  const known = new Set([...main.querySelectorAll('[data-focus]')].map(keyOf));
  const kept = new Map([...main.children].map((one, index) => [drawn[index], one]));
  main.replaceChildren(...sections.map((one, index) => kept.get(texts[index]) ?? one));
  drawn = texts;
  for (const key of open) main.querySelector('details[data-key="' + key + '"]')?.setAttribute('open', '');
  tick();
  const fresh = [...main.querySelectorAll('[data-focus]')].find((one) => !known.has(keyOf(one)));
  if (fresh) fresh.focus();
  else if (focused && keyOf(document.activeElement) !== focused) byKey(focused)?.focus();
}

function lost() {
  draw('<section data-part="card"><div data-part="now"><div role="alert"><h1 data-part="status-line">' +
    '<span data-part="dot" data-state="warning"></span>The agent does not answer.</h1><p data-part="status-more">' +
    'Nothing is captured while it does not run. Start it and open its page again.</p></div></div></section>');
}

async function ask(path, method) {
  const response = await fetch(path, { method });
  if (!response.ok) throw new Error(String(response.status));
  draw(await response.text());
}

async function refresh() {
  if (busy || document.hidden) return;
  await ask('/live', 'GET').catch(lost);
}

main.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-do]');
  if (!button || busy || button.getAttribute('aria-disabled') === 'true') return;
  busy = true;
  button.setAttribute('aria-busy', 'true');
  await ask('/do/' + button.dataset.do, 'POST').catch(lost);
  busy = false;
});

main.addEventListener('keydown', (event) => {
  const row = event.target.closest?.('[data-part="window-row"]');
  const step = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.key];
  if (!row || step === undefined) return;
  const windows = [...row.children];
  const at = windows.indexOf(event.target) + step;
  const next = windows[Math.max(0, Math.min(windows.length - 1, at))];
  for (const one of windows) one.tabIndex = one === next ? 0 : -1;
  next.focus();
  event.preventDefault();
});

const two = (value) => String(value).padStart(2, '0');
const plural = (count, unit) => count + ' ' + unit + (count === 1 ? '' : 's');

function tick() {
  for (const figure of main.querySelectorAll('[data-since]')) {
    const total = Math.max(0, Math.floor((Date.now() - Number(figure.dataset.since)) / 1000));
    figure.textContent = Math.floor(total / 3600) + ':' + two(Math.floor(total / 60) % 60) + ':' + two(total % 60);
  }
  for (const left of main.querySelectorAll('[data-until]')) {
    const total = Math.max(0, Math.round((Number(left.dataset.until) - Date.now()) / 1000));
    const parts = [[Math.floor(total / 60), 'minute'], [total % 60, 'second']].filter(([count]) => count > 0);
    left.textContent = parts.map(([count, unit]) => plural(count, unit)).join(' ') || '0 seconds';
  }
}

drawn = [...main.children].map(textOf);
main.querySelector('[data-focus]')?.focus();
tick();
setInterval(refresh, 2000);
setInterval(tick, 1000);
document.addEventListener('visibilitychange', refresh);
`;
