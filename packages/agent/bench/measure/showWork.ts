import { pageUrl, type Desktop } from '../../../../tests/desktop/index.js';

const WORDS = (
  'account answer bridge budget castle change design detail engine family follow garden ' +
  'harbour history invoice journey kitchen letter library machine market meeting morning ' +
  'notice number office orange parcel pencil people picture planet pocket project quarter'
).split(' ');

/** Fills both displays as a day of work does: an article in columns with pictures, and code on a dark ground. */
export async function showWork(desktop: Desktop): Promise<void> {
  const light = 'background:#fff;color:#111;font-size:14px;padding:0;columns:3';
  const dark = "background:#282c34;color:#abb2bf;font:14px 'DejaVu Sans Mono';columns:2";
  await desktop.show(
    'left',
    pageUrl(Array.from({ length: 24 }, (_, at) => article(at)).join(''), light),
  );
  await desktop.show(
    'right',
    pageUrl(Array.from({ length: 110 }, (_, at) => line(at)).join(''), dark),
  );
}

function article(at: number): string {
  const picture =
    '<div style="height:180px;background:radial-gradient(circle at 30% 40%,#e9a,#48c 40%,#153 80%)"></div>';
  return `<h2>${words(3, at)}</h2><p>${words(45, at)}</p>${at % 6 === 0 ? picture : ''}`;
}

function line(at: number): string {
  const indent = '&nbsp;'.repeat((at * 3) % 16);
  return `<div>${indent}<b style="color:#c678dd">const</b> ${words(1, at)} = <i style="color:#98c379">"${words(4, at + 3)}"</i></div>`;
}

function words(count: number, seed: number): string {
  return Array.from({ length: count }, (_, at) => WORDS[(at * 7 + seed * 13) % WORDS.length]).join(
    ' ',
  );
}
