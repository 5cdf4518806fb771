/**
 * The page's own script: draws `main` anew every two seconds and after every action, and keeps the
 * timer's figure running in between. Nothing is loaded from anywhere else.
 */
export const PAGE_SCRIPT = `
const main = document.querySelector('main');
let busy = false;

function draw(markup) {
  const open = [...main.querySelectorAll('details[open]')].map((one) => one.dataset.key);
  const focused = document.activeElement?.dataset?.do;
  if (main.dataset.drawn === markup) return;
  main.dataset.drawn = markup;
  main.innerHTML = markup;
  for (const key of open) main.querySelector('details[data-key="' + key + '"]')?.setAttribute('open', '');
  tick();
  if (focused) main.querySelector('[data-do="' + focused + '"]')?.focus();
}

function lost() {
  main.innerHTML = '<section data-part="card"><div data-part="now"><div role="alert"><h1 data-part="status-line">' +
    '<span data-part="dot" data-state="warning"></span>The agent does not answer.</h1><p data-part="status-more">' +
    'Nothing is captured while it does not run. Start it and open its page again.</p></div></div></section>';
  delete main.dataset.drawn;
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
  if (!button || busy) return;
  busy = true;
  button.setAttribute('aria-busy', 'true');
  await ask('/do/' + button.dataset.do, 'POST').catch(lost);
  busy = false;
});

setInterval(refresh, 2000);
document.addEventListener('visibilitychange', refresh);
function tick() {
  for (const figure of main.querySelectorAll('[data-since]')) {
    const total = Math.max(0, Math.floor((Date.now() - Number(figure.dataset.since)) / 1000));
    const part = (value) => String(value).padStart(2, '0');
    figure.textContent = Math.floor(total / 3600) + ':' + part(Math.floor(total / 60) % 60) + ':' + part(total % 60);
  }
}

tick();
setInterval(tick, 1000);
`;
