import type { SourceFile } from './source-file';
import { childrenOf, isNode, lineOf, nameOf, parse, type SyntaxNode, walk } from './syntax';

export interface FreeName {
  name: string;
  /** The member read from it (`Date` then `now`), or null. */
  member: string | null;
  /** How it stands there. */
  use: 'value' | 'call' | 'new' | 'type';
  /** Arguments of the call or the `new`, else none. */
  arguments: SyntaxNode[];
  line: number;
}

const BINDS = new Set([
  'VariableDeclarator',
  'FunctionDeclaration',
  'FunctionExpression',
  'ClassDeclaration',
  'ClassExpression',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'TSEnumDeclaration',
  'TSTypeParameter',
]);
const IMPORTS = /^Import(Default|Namespace)?Specifier$/;

function namesIn(pattern: unknown): string[] {
  const name = nameOf(pattern);
  if (name !== null) return [name];
  if (!isNode(pattern)) return [];
  if (pattern.type === 'AssignmentPattern') return namesIn(pattern.left);
  if (pattern.type === 'Property') return namesIn(pattern.value);
  if (!/Pattern$|^RestElement$|^TSParameterProperty$/.test(pattern.type)) return [];
  return childrenOf(pattern).flatMap(namesIn);
}

function bindings(node: SyntaxNode): string[] {
  const names: string[] = [];
  if (BINDS.has(node.type)) names.push(...namesIn(node.id ?? node.name));
  if (IMPORTS.test(node.type)) names.push(...namesIn(node.local));
  if (node.type === 'CatchClause') names.push(...namesIn(node.param));
  if (Array.isArray(node.params)) names.push(...node.params.flatMap(namesIn));
  return names;
}

/** Fields under which an identifier is a key or a label, not a reference. */
function isKey(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (!parent) return false;
  if (parent.type === 'MemberExpression') return parent.property === node && !parent.computed;
  if (parent.type === 'TSQualifiedName') return parent.right === node;
  if (/^Import|^Export.*Specifier$|^Labeled|^TSEnumMember/.test(parent.type)) return true;
  if (parent.type === 'Property')
    return parent.key === node && !parent.computed && !parent.shorthand;
  return 'key' in parent && parent.key === node && !parent.computed;
}

function placeOf(
  node: SyntaxNode,
  ancestors: readonly SyntaxNode[],
): Omit<FreeName, 'line' | 'name'> {
  const parent = ancestors.at(-1);
  const isMember = parent?.type === 'MemberExpression' && parent.object === node;
  const outer = isMember ? parent : node;
  const user = isMember ? ancestors.at(-2) : parent;
  const called = user?.callee === outer;
  const given = called && Array.isArray(user?.arguments) ? user.arguments.filter(isNode) : [];
  const use = called ? (user.type === 'NewExpression' ? 'new' : 'call') : 'value';
  const isType =
    parent?.type.startsWith('TS') === true && !/^TS(As|Satisfies|NonNull)/.test(parent.type);
  return {
    member: isMember ? nameOf(parent.property) : null,
    use: isType ? 'type' : use,
    arguments: given,
  };
}

/**
 * Names a file uses without declaring them anywhere: globals. A name the file declares in any scope
 * counts as its own, so that a parameter called `event` is not taken for a global.
 */
export function freeNames({ path, text }: SourceFile): FreeName[] {
  const { program } = parse(path, text);
  const own = new Set<string>();
  walk(program, (node) => {
    for (const name of bindings(node)) own.add(name);
  });
  const found: FreeName[] = [];
  walk(program, (node, ancestors) => {
    if (node.type !== 'Identifier') return;
    const name = nameOf(node);
    if (name === null || own.has(name) || isKey(node, ancestors.at(-1))) return;
    found.push({ name, ...placeOf(node, ancestors), line: lineOf(text, node.start) });
  });
  return found;
}
