import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { listSources } from './listSources.js';
import exports from './exports.json' with { type: 'json' };

const PUBLIC = exports['@glimpse/react'].filter((name) => name.endsWith('Props'));
const INTERFACES = listSources('packages')
  .filter(({ path }) => path.includes('packages/react/src/'))
  .flatMap(({ path, text }) => [
    ...ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true).statements,
  ])
  .filter(ts.isInterfaceDeclaration);

describe('the props of the kit', () => {
  it.each(PUBLIC)('%s says of each prop what it is', (name) => {
    const declared = INTERFACES.filter((one) => one.name.text === name);
    expect(declared).toHaveLength(1);
    const silent = declared
      .flatMap((one) => [...one.members])
      .filter((member) => ts.getJSDocCommentsAndTags(member).length === 0)
      .map((member) => member.name?.getText());
    expect(silent).toEqual([]);
  });
});
