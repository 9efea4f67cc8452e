import type { SourceFile } from './source-file';

import { isNode, lineOf, nameOf, parse, type SyntaxNode, stringOf, walk } from './syntax';

import type { Violation } from './violation';

/** Attributes a person sees or a screen reader speaks. */
const SPOKEN =
  /^(title|alt|placeholder|label|summary|aria-(label|description|placeholder|roledescription|valuetext))$/;
const LETTER = /\p{L}/u;

/** A name, the same in every language. */
const NAMES = new Set(['Attune']);

function isText(value: string): boolean {
  return LETTER.test(value) && !NAMES.has(value.trim());
}

function attributeName(node: SyntaxNode): string {
  return nameOf(node.name) ?? '';
}

/** Strings an expression may turn into: through `? :`, `&&`, `??`, `+` and templates, not through calls. */
function outcomes(node: SyntaxNode): { text: string; start: number }[] {
  const whole = stringOf(node);
  if (whole !== null) return [{ text: whole, start: node.start }];
  if (node.type === 'ConditionalExpression') {
    return [node.consequent, node.alternate].filter(isNode).flatMap(outcomes);
  }
  if (node.type === 'LogicalExpression' || node.type === 'BinaryExpression') {
    const isSum = node.type === 'LogicalExpression' || node.operator === '+';
    return isSum ? [node.left, node.right].filter(isNode).flatMap(outcomes) : [];
  }
  if (node.type === 'TemplateLiteral' && Array.isArray(node.quasis)) {
    return node.quasis.filter(isNode).map((quasi) => ({ text: rawOf(quasi), start: quasi.start }));
  }
  const passes =
    /^(JSXExpressionContainer|ParenthesizedExpression|TSAsExpression|TSSatisfiesExpression)$/;
  return passes.test(node.type) && isNode(node.expression) ? outcomes(node.expression) : [];
}

function rawOf(quasi: SyntaxNode): string {
  const value = quasi.value;
  if (typeof value !== 'object' || value === null || !('raw' in value)) return '';
  return typeof value.raw === 'string' ? value.raw : '';
}

function spokenIn(
  node: SyntaxNode,
  parent: SyntaxNode | undefined,
): { text: string; start: number }[] {
  if (node.type === 'JSXText' && typeof node.value === 'string') {
    return [{ text: node.value, start: node.start }];
  }
  if (node.type === 'JSXAttribute' && SPOKEN.test(attributeName(node)) && isNode(node.value)) {
    return outcomes(node.value);
  }
  const isChild = parent?.type === 'JSXElement' || parent?.type === 'JSXFragment';
  if (node.type === 'JSXExpressionContainer' && isChild) return outcomes(node);
  if (node.type === 'CallExpression') return named(node);
  return node.type === 'AssignmentExpression' ? assigned(node) : [];
}

/** `setTitle({ title: '…' })`, `setBadgeText({ text: '…' })`: what the toolbar shows. */
function named({ callee, arguments: given }: SyntaxNode): { text: string; start: number }[] {
  const isShown = isNode(callee) && /^set(Title|BadgeText)$/.test(nameOf(callee.property) ?? '');
  if (!isShown || !Array.isArray(given)) return [];
  return given
    .filter(isNode)
    .flatMap(({ properties }) => (Array.isArray(properties) ? properties : []))
    .filter(isNode)
    .filter(({ key }) => /^(title|text)$/.test(nameOf(key) ?? ''))
    .flatMap(({ value }) => (isNode(value) ? outcomes(value) : []));
}

/** `document.title = '…'`, `element.textContent = '…'`. */
function assigned(node: SyntaxNode): { text: string; start: number }[] {
  const [left, right] = [node.left, node.right];
  if (!isNode(left) || !isNode(right) || left.type !== 'MemberExpression') return [];
  const shown = /^(title|textContent|innerText|alt|placeholder|ariaLabel)$/;
  return shown.test(nameOf(left.property) ?? '') ? outcomes(right) : [];
}

/** Words a person would read that are not from the catalogue, in one TSX or TS file. */
export function literalWords({ path, text }: SourceFile): Violation[] {
  const found: Violation[] = [];
  walk(parse(path, text).program, (node, ancestors) => {
    for (const word of spokenIn(node, ancestors.at(-1))) {
      if (!isText(word.text)) continue;
      const what = `shows the literal “${word.text.trim().slice(0, 40)}”`;
      found.push({ path, line: lineOf(text, word.start), what });
    }
  });
  return found;
}

/** The same for an HTML page: text between tags and spoken attributes. */
export function literalWordsInHtml({ path, text }: SourceFile): Violation[] {
  const bare = text.replace(
    /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<!doctype[^>]*>/gi,
    '',
  );
  const between = bare.split(/<[^>]*>/);
  const spoken = [...bare.matchAll(/([\w-]+)="([^"]*)"/g)]
    .filter(([, name = '']) => SPOKEN.test(name))
    .map(([, , value = '']) => value);
  return [...between, ...spoken]
    .filter(isText)
    .map((word) => ({ path, line: 0, what: `shows the literal “${word.trim().slice(0, 40)}”` }));
}
