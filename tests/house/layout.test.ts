import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSources } from './listSources.js';

const FILES = listSources('packages', 'examples').filter(({ path }) => path.includes('/src/'));
const SHIPPED = FILES.filter(({ isBeside }) => !isBeside);

const MOST_LINES = 300;
const MOST_FILES_PER_FOLDER = 12;

describe('the layout of the sources', () => {
  it('keeps files short: a screen for half of them, a few screens for nearly all', () => {
    const lengths = SHIPPED.map(({ text }) => linesOf(text)).sort((one, other) => one - other);
    expect(quantile(lengths, 0.5)).toBeLessThanOrEqual(60);
    expect(quantile(lengths, 0.95)).toBeLessThanOrEqual(200);
  });

  it('has no file with more than 300 lines of code', () => {
    const tooLong = FILES.filter(({ text }) => linesOfCode(text) > MOST_LINES);
    expect(tooLong.map(({ path }) => path)).toEqual([]);
  });

  it('keeps at most twelve source files in one folder', () => {
    const counts = new Map<string, number>();
    for (const { path } of SHIPPED) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    const crowded = [...counts].filter(([, count]) => count > MOST_FILES_PER_FOLDER);
    expect(crowded).toEqual([]);
  });

  it('names folders for things of the domain, in kebab-case', () => {
    const folders = new Set(SHIPPED.flatMap(({ path }) => dirname(path).split('/')));
    const badNames = [...folders].filter(
      (name) =>
        /^(utils?|helpers?|types|common|misc|shared)$/.test(name) || !/^[a-z0-9-]+$/.test(name),
    );
    expect(badNames).toEqual([]);
  });

  it('gives a file with one exported function the name of what it exports', () => {
    const strangers = SHIPPED.filter(({ path, text }) => {
      const values = exportedValues(text);
      const names = [...values, ...exportedTypes(text)];
      return values.length === 1 && !names.some((name) => isNamedAfter(nameOf(path), name));
    });
    expect(strangers.map(({ path }) => path)).toEqual([]);
  });

  it('has no `any`, and no check turned off without a reason beside it', () => {
    const loose = /:\s*any\b|\bas any\b|<any>|@ts-ignore|@ts-nocheck/;
    const silenced = /eslint-disable(?!.*--\s*\S{4})/;
    const offenders = FILES.filter(
      ({ text }) =>
        withoutComments(text).some((line) => loose.test(line)) ||
        text.split('\n').some((line) => silenced.test(line) || /@ts-ignore|@ts-nocheck/.test(line)),
    );
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });
});

function linesOf(text: string): number {
  return text.trimEnd().split('\n').length;
}

function linesOfCode(text: string): number {
  return withoutComments(text).filter((line) => line.trim() !== '').length;
}

/** The value below which the given share of sorted numbers lies. */
function quantile(sorted: number[], share: number): number {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.tsx?$/, '');
}

function exportedValues(text: string): string[] {
  const declaration = /^export (?:async )?(?:abstract )?(?:function|class)\*? (\w+)/gm;
  return [...text.matchAll(declaration)].map(([, name = '']) => name);
}

function exportedTypes(text: string): string[] {
  return [...text.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name = '']) => name);
}

/** `event.ts` may hold `glimpseEventSchema`, and `clockOffset.ts` `clockOffsetMs`. */
function isNamedAfter(name: string, value: string): boolean {
  const [file, found] = [name.toLowerCase(), value.replaceAll('_', '').toLowerCase()];
  return name === 'index' || found.includes(file) || file.includes(found);
}

/** The lines of code; good enough to look for words, not to parse. */
function withoutComments(text: string): string[] {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .split('\n');
}
