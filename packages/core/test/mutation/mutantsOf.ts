import ts from 'typescript';
import type { Mutant } from './Mutant.js';

type Edit = readonly [node: ts.Node, replacement: string];

const OPERATORS: Partial<Record<ts.SyntaxKind, readonly string[]>> = {
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [ts.SyntaxKind.BarBarToken]: ['&&'],
  [ts.SyntaxKind.PlusToken]: ['-'],
  [ts.SyntaxKind.MinusToken]: ['+'],
  [ts.SyntaxKind.AsteriskToken]: ['/'],
  [ts.SyntaxKind.SlashToken]: ['*'],
  [ts.SyntaxKind.PercentToken]: ['*'],
};

const FALLBACK = ts.SyntaxKind.QuestionQuestionToken;

const SWAPPED = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
  ['floor', 'ceil'],
  ['ceil', 'floor'],
]);

/** Calls that can be left out, so that what they are called on stands alone. */
const DROPPED = new Set(['filter', 'sort', 'reverse']);

/** Every small mistake this program knows how to make in a file, in order of appearance. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  return editsOf(tree).map(([node, replacement]) => {
    const start = node.getStart(tree);
    return {
      file,
      line: tree.getLineAndCharacterOfPosition(start).line + 1,
      original: source.slice(start, node.end),
      replacement,
      source: source.slice(0, start) + replacement + source.slice(node.end),
    };
  });
}

function editsOf(node: ts.Node): Edit[] {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node))
    return [];
  return [...editsAt(node), ...node.getChildren().flatMap(editsOf)];
}

function editsAt(node: ts.Node): Edit[] {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === FALLBACK)
    return [node.left, node.right].map((side): Edit => [node, `(${side.getText()})`]);
  if (ts.isBinaryExpression(node))
    return (OPERATORS[node.operatorToken.kind] ?? []).map((one): Edit => [node.operatorToken, one]);
  if (ts.isIfStatement(node)) return whetherOrNot(node.expression);
  if (ts.isConditionalExpression(node)) return whetherOrNot(node.condition);
  if (ts.isPrefixUnaryExpression(node)) return [[node, node.operand.getText()]];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, 'false']];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, 'true']];
  if (ts.isNumericLiteral(node)) return [[node, `(${node.text} + 1)`]];
  if (ts.isStringLiteral(node)) return stringEdits(node);
  if (ts.isExpressionStatement(node)) return [[node, ';']];
  if (ts.isCallExpression(node)) return callEdits(node);
  return [];
}

function whetherOrNot(condition: ts.Expression): Edit[] {
  return [
    [condition, 'true'],
    [condition, 'false'],
  ];
}

/** Codes and reasons matter; what is compared with them, and the words of messages, do not. */
function stringEdits(node: ts.StringLiteral): Edit[] {
  const { parent } = node;
  const isData = ts.isPropertyAssignment(parent) || ts.isReturnStatement(parent);
  return isData && parent.getChildAt(0) !== node ? [[node, "'another'"]] : [];
}

function callEdits(node: ts.CallExpression): Edit[] {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const name = expression.name.text;
  const swapped = SWAPPED.get(name);
  if (swapped !== undefined) return [[expression.name, swapped]];
  return DROPPED.has(name) ? [[node, expression.expression.getText()]] : [];
}
