/** The page's own style: the kit's roles and measures, in light and dark. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --canvas: light-dark(#f6f7f7, #0f1213);
  --surface: light-dark(#ffffff, #16191b);
  --sunken: light-dark(#f1f3f3, #111415);
  --hover: light-dark(#f4f6f6, #1b1f21);
  --text: light-dark(#16191b, #e9eced);
  --text-muted: light-dark(#4f585d, #adb5b9);
  --line: light-dark(#e4e7e8, #262b2d);
  --line-control: light-dark(#848d92, #6d767b);
  --action: light-dark(#1d2426, #e9eced);
  --action-hover: light-dark(#343d40, #ffffff);
  --on-action: light-dark(#ffffff, #131718);
  --accent-soft: light-dark(#e2f0f0, #12292b);
  --accent-text: light-dark(#0a636a, #6ccacf);
  --captured: light-dark(#0b6b72, #4fb3b8);
  --missed: light-dark(#848d92, #778085);
  --untracked: light-dark(#eceeef, #232829);
  --warning-text: light-dark(#7a4c05, #e3b566);
  --warning-soft: light-dark(#fbf2df, #292111);
  --warning-mark: light-dark(#b4740d, #d19a3c);
  --running: light-dark(#1f7a4d, #5fbe8b);
  --focus: light-dark(#0b6b72, #6ccacf);
}
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; background: var(--canvas); color: var(--text); font: 0.875rem/1.43 -apple-system, 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, system-ui, sans-serif; }
h1, h2, p, ul { margin: 0; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
[data-part='agent'] { max-inline-size: 60rem; margin-inline: auto; display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; padding: 1.25rem 1.5rem 2.5rem; }
[data-part='agent-bar'] { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem; color: var(--text-muted); font-size: 0.8125rem; }
[data-part='agent-bar'] > :last-child { margin-inline-start: auto; }
[data-part='brand'] { display: inline-flex; align-items: center; gap: 0.5rem; color: var(--text); font-weight: 600; }
[data-part='card'] { border: 1px solid var(--line); border-radius: 0.625rem; background: var(--surface); }
[data-part='card-head'] { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.75rem; padding: 0.75rem 1rem; border-block-end: 1px solid var(--line); min-block-size: 3.25rem; }
[data-part='card-title'] { font-size: 0.875rem; font-weight: 600; }
[data-part='card-head'] > [data-part='hint'], [data-part='card-head'] > [data-part='actions'] { margin-inline-start: auto; }
[data-part='hint'], [data-part='nothing'] { color: var(--text-muted); font-size: 0.8125rem; line-height: 1.4; }
[data-part='nothing'] { padding: 1rem; }
[data-part='trouble'] { padding: 0.625rem 1rem; border: 1px solid var(--warning-mark); border-radius: 0.625rem; background: var(--warning-soft); color: var(--warning-text); }
[data-part='actions'] { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; }
[data-part='chip'] { display: inline-flex; align-items: center; gap: 0.25rem; block-size: 1.375rem; padding-inline: 0.4375rem; border-radius: 0.375rem; background: var(--sunken); color: var(--text-muted); font-size: 0.75rem; }
[data-part='icon'] { inline-size: 1rem; block-size: 1rem; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
[data-part='chip'] [data-part='icon'], [data-part='window'] [data-part='icon'] { inline-size: 0.75rem; block-size: 0.75rem; }
[data-part='button'] { display: inline-flex; align-items: center; gap: 0.375rem; min-block-size: 2rem; padding-inline: 0.75rem; border: 1px solid var(--line-control); border-radius: 0.375rem; background: var(--surface); color: var(--text); font: inherit; font-weight: 500; cursor: pointer; }
[data-part='button'][data-variant='quiet'] { border-color: transparent; background: none; color: var(--text-muted); }
[data-part='button'][aria-disabled='true'], [data-part='stepper'] [aria-disabled='true'] { color: var(--text-muted); cursor: default; border-style: dashed; }
[data-part='button']:not([aria-disabled='true']):hover { background: var(--hover); }
[data-part='button'][data-variant='primary'] { background: var(--action); border-color: transparent; color: var(--on-action); }
[data-part='button'][data-variant='primary']:hover { background: var(--action-hover); }
[aria-busy='true'] { opacity: 0.6; cursor: progress; }
[data-part='now'] { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.5rem 2rem; align-items: center; padding: 1.25rem; }
[data-part='status-line'] { display: flex; align-items: flex-start; gap: 0.75rem; font-size: 1.375rem; font-weight: 600; line-height: 1.3; letter-spacing: -0.012em; text-wrap: balance; }
[data-part='dot'] { --dot: var(--text-muted); inline-size: 0.625rem; block-size: 0.625rem; margin-block-start: 0.625rem; border-radius: 50%; background: var(--dot); flex: none; forced-color-adjust: none; }
[data-part='dot'][data-state='running'] { --dot: var(--running); box-shadow: 0 0 0 3px color-mix(in srgb, var(--running) 22%, transparent); }
[data-part='dot'][data-state='warning'] { --dot: var(--warning-mark); box-shadow: 0 0 0 3px color-mix(in srgb, var(--warning-mark) 22%, transparent); }
[data-part='status-more'] { padding-inline-start: 1.375rem; color: var(--text-muted); }
[data-part='timer'] { text-align: end; display: grid; gap: 0.125rem; justify-items: end; }
[data-part='figure'] { font-size: 2rem; line-height: 1.125; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
[data-part='now-actions'], [data-part='recorded'] { grid-column: 1 / -1; padding-inline-start: 1.375rem; padding-block-start: 0.75rem; }
[data-part='now-actions'] { display: flex; flex-wrap: wrap; gap: 0.5rem; }
[data-part='recorded'] summary { color: var(--text-muted); cursor: pointer; inline-size: fit-content; }
[data-part='recorded'] ul { padding: 0.5rem 0 0.5rem 1.25rem; display: grid; gap: 0.25rem; max-inline-size: 44rem; }
[data-part='windows'] { display: grid; grid-template-columns: 12.5rem minmax(0, 1fr) auto; gap: 0.75rem 1rem; align-items: center; padding: 1rem; font-size: 0.8125rem; }
[data-part='window-row'] { display: flex; flex-wrap: wrap; gap: 3px; }
[data-part='window'] { display: grid; place-items: center; inline-size: 1.125rem; block-size: 1.5rem; border-radius: 3px; background: var(--captured); color: var(--surface); }
[data-part='window'] { position: relative; }
[data-part='window']:is(:hover, :focus-visible)::after { content: attr(aria-label); position: absolute; inset-block-end: calc(100% + 0.375rem); inset-inline-start: 50%; translate: -50% 0; z-index: 1; inline-size: max-content; max-inline-size: 14rem; padding: 0.25rem 0.5rem; border-radius: 0.375rem; background: var(--action); color: var(--on-action); font: 500 0.75rem/1.4 inherit; font-style: normal; pointer-events: none; }
[data-part='key'] [data-part='window']::after { content: none; }
[data-part='window'][data-state='skipped'] { background: var(--untracked); color: var(--text-muted); }
[data-part='window'][data-state='failed'] { background: var(--warning-soft); color: var(--warning-text); box-shadow: inset 0 0 0 1px var(--warning-mark); }
[data-part='window'][data-state='held'] { background: var(--accent-soft); color: var(--accent-text); box-shadow: inset 0 0 0 1.5px var(--captured); }
[data-part='window'][data-state='deleted'] { background: none; color: var(--text-muted); box-shadow: inset 0 0 0 1px var(--line-control); }
[data-part='window'][data-state='open'] { background: none; border: 1.5px dashed var(--line-control); }
[data-part='key'] { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; padding: 0.75rem 1rem; border-block-start: 1px solid var(--line); color: var(--text-muted); font-size: 0.75rem; }
[data-part='key'] > * { display: inline-flex; align-items: center; gap: 0.4375rem; }
[data-part='columns'] { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem; align-items: start; }
[data-part='preview'] { padding: 1rem; display: grid; gap: 0.75rem; }
[data-part='shots'] { display: grid; grid-template-columns: repeat(var(--displays, 1), minmax(0, 1fr)); gap: 0.25rem; direction: ltr; }
[data-part='shots'] img { inline-size: 100%; block-size: auto; border-radius: 0.1875rem; box-shadow: 0 0 0 1px var(--line); }
[data-part='stepper'] { display: inline-flex; align-items: center; border: 1px solid var(--line-control); border-radius: 0.375rem; font-size: 0.8125rem; }
[data-part='stepper'] button { inline-size: 1.875rem; block-size: 1.875rem; border: 0; background: none; color: var(--text-muted); display: grid; place-items: center; cursor: pointer; }
[data-part='stepper'] output { min-inline-size: 4.5rem; text-align: center; font-variant-numeric: tabular-nums; border-inline: 1px solid var(--line); }
[data-part='held'] { display: grid; grid-template-columns: 7rem minmax(0, 1fr) auto; align-items: center; gap: 0.75rem; padding: 0.625rem 1rem; font-size: 0.8125rem; }
[data-part='held'] + [data-part='held'] { border-block-start: 1px solid var(--line); }
[data-part='held'] > [data-part='button'] { min-block-size: 1.875rem; }
[data-part='held'] small { display: block; color: var(--text-muted); font-size: 0.75rem; }
[data-part='tracked'] { display: grid; grid-template-columns: minmax(6rem, 13rem) minmax(0, 1fr) auto; align-items: center; gap: 0.5rem 1rem; padding: 1rem; font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
[data-part='tracked'] > :nth-child(3n) { text-align: end; color: var(--text-muted); }
[data-part='meter'] { block-size: 0.375rem; border-radius: 999px; background: var(--untracked); overflow: hidden; }
[data-part='meter'] > i { display: block; block-size: 100%; inline-size: var(--for); background: var(--captured); border-radius: inherit; }
[data-part='meter'][data-rest='true'] > i { background: var(--missed); }
[data-part='away'] { padding: 1.25rem; display: grid; gap: 1rem; justify-items: start; }
[data-part='away'] ul { padding-inline-start: 1.25rem; margin-block: 0.5rem; display: grid; gap: 0.25rem; }
[data-part='card']:has(> [data-part='away']) { border-color: var(--captured); box-shadow: 0 0 0 1px var(--captured); }
[data-part='dialog-title'] { font-size: 1rem; font-weight: 600; }
[data-part='choices'] { inline-size: 100%; max-inline-size: 30rem; display: grid; gap: 0.5rem; }
[data-part='choice'] { display: grid; gap: 0.0625rem; padding: 0.625rem 0.75rem; border: 1px solid var(--line-control); border-radius: 0.375rem; background: var(--surface); color: var(--text); font: inherit; text-align: start; cursor: pointer; }
[data-part='choice']:hover { background: var(--hover); }
[data-part='choice'] span { color: var(--text-muted); font-size: 0.8125rem; }
@media (max-width: 44rem) {
  [data-part='columns'], [data-part='now'], [data-part='windows'] { grid-template-columns: minmax(0, 1fr); }
  [data-part='held'] { grid-template-columns: 6rem minmax(0, 1fr); }
  [data-part='held'] > [data-part='button'] { grid-column: 2; justify-self: start; }
  [data-part='tracked'] { grid-template-columns: minmax(0, 9rem) minmax(1.5rem, 1fr) auto; column-gap: 0.75rem; }
  [data-part='agent'] { padding-inline: 1rem; }
  [data-part='agent-bar'] > :last-child { margin-inline-start: 0; }
  [data-part='card-head'] > [data-part='hint'], [data-part='card-head'] > [data-part='actions'] { margin-inline-start: 0; }
  [data-part='timer'] { justify-items: start; padding-inline-start: 1.375rem; }
}
@media (forced-colors: active) {
  [data-part='card'], [data-part='window'], [data-part='chip'] { border: 1px solid CanvasText; }
}
`;
