import { parseSync } from 'vite';

/** A node of the ESTree / TS-ESTree syntax tree; fields depend on `type`. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

export interface SyntaxComment {
  type: 'Line' | 'Block';
  value: string;
  start: number;
  end: number;
}

export interface Syntax {
  program: SyntaxNode;
  comments: SyntaxComment[];
}

/** Narrows a field of a node to a node. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** Parses TypeScript or TSX (Vite's own parser). Throws with the path when the text is no program. */
export function parse(path: string, text: string): Syntax {
  const { program, comments, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  if (!isNode(program)) throw new Error(`${path}: the parser returned no tree`);
  return { program, comments };
}

/** The nodes directly below a node, in the order of its fields. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node)
    .flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

/** Every node below and including `node`, depth first, with its ancestors (nearest last). */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, ancestors: readonly SyntaxNode[]) => void,
  ancestors: readonly SyntaxNode[] = [],
): void {
  visit(node, ancestors);
  const below = [...ancestors, node];
  for (const child of childrenOf(node)) walk(child, visit, below);
}

/** 1-based line of an offset in a text. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The name of an identifier node (plain or JSX), else null. */
export function nameOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  const named = node.type === 'Identifier' || node.type === 'JSXIdentifier';
  return named && typeof node.name === 'string' ? node.name : null;
}

/** The text of a string literal or of a template without holes, else null. */
export function stringOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return null;
  const [only, ...more] = node.quasis;
  if (more.length > 0 || !isNode(only)) return null;
  const value = only.value;
  if (typeof value !== 'object' || value === null || !('cooked' in value)) return null;
  return typeof value.cooked === 'string' ? value.cooked : null;
}
