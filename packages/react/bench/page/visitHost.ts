import { QueryClient } from '@tanstack/react-query';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { HostApp } from './HostApp.js';

/**
 * What the page of any host has done before somebody turns to the screenshots: React and React Query have
 * drawn something, a date was written, and text of each weight laid out. Nothing of it is painted, so that
 * the first paint is that of the page that is measured.
 */
export async function visitHost(): Promise<void> {
  const root = createRoot(document.createElement('div'));
  root.render(createElement(HostApp, { queries: new QueryClient() }));
  await new Promise((resolve) => setTimeout(resolve, 100));
  root.unmount();
  layOutText();
}

function layOutText(): void {
  const text = document.createElement('p');
  text.style.visibility = 'hidden';
  for (const fontWeight of ['400', '500', '600']) {
    const word = document.createElement('span');
    Object.assign(word.style, { fontWeight, fontVariantNumeric: 'tabular-nums' });
    word.textContent = new Intl.DateTimeFormat('en-GB').format(0);
    text.append(word);
  }
  document.body.append(text);
  text.getBoundingClientRect();
  text.remove();
}
