import { isShipped, isTest, type SourceFile } from './source-file';
import { isNode, lineOf, nameOf, parse, type SyntaxNode, walk } from './syntax';
import type { Violation } from './violation';

const SILENCERS =
  /@ts-(ignore|expect-error|nocheck)|(biome|eslint|prettier|oxlint)-(ignore|disable)/;
const UNFINISHED = /\b(TODO|FIXME|HACK|XXX)\b|\bfor now\b|\bplaceholder for\b|\bnot implemented\b/i;

/** The one place a failure nobody handles is printed. */
const PRINTS = ['lib/app/report-error.ts'];

function forbiddenNode(node: SyntaxNode, silent: boolean): string | null {
  if (node.type === 'TSAnyKeyword') return 'uses `any`';
  if (node.type === 'TSNonNullExpression') return 'asserts with `!` that a value is there';
  if (!silent) return null;
  const isConsole = node.type === 'MemberExpression' && nameOf(node.object) === 'console';
  return isConsole ? `calls console.${nameOf(node.property)}` : null;
}

function isFunctionValue(node: unknown): boolean {
  return isNode(node) && /^(Arrow)?Function(Expression)?$|ArrowFunctionExpression/.test(node.type);
}

/** Module-level `const f = () =>`: a declaration is hoisted, named in traces and found by search. */
function functionValues(program: SyntaxNode): SyntaxNode[] {
  const body = Array.isArray(program.body) ? program.body.filter(isNode) : [];
  return body
    .map((node) => (node.type === 'ExportNamedDeclaration' ? node.declaration : node))
    .filter(isNode)
    .flatMap(({ declarations }) => (Array.isArray(declarations) ? declarations : []))
    .filter((node): node is SyntaxNode => isNode(node) && isFunctionValue(node.init));
}

function undocumented(program: SyntaxNode, text: string): SyntaxNode[] {
  const body = Array.isArray(program.body) ? program.body.filter(isNode) : [];
  return body.filter((node) => {
    if (node.type !== 'ExportNamedDeclaration' || !isNode(node.declaration)) return false;
    if (node.declaration.type !== 'FunctionDeclaration') return false;
    return !/\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(text.slice(0, node.start));
  });
}

/** Breaches of the rules every file keeps: no silencers, no `any`, no `!`, nothing unfinished. */
export function codeViolations({ path, text }: SourceFile): Violation[] {
  const { program, comments } = parse(path, text);
  const found: Violation[] = [];
  function report(start: number, what: string): void {
    found.push({ path, line: lineOf(text, start), what });
  }
  for (const { value, start } of comments) {
    if (SILENCERS.test(value)) report(start, 'silences a check');
    if (UNFINISHED.test(value)) report(start, 'says it is unfinished');
  }
  walk(program, (node) => {
    const what = forbiddenNode(node, isShipped(path) && !PRINTS.includes(path));
    if (what) report(node.start, what);
  });
  if (isTest(path)) return found;
  for (const { start } of functionValues(program)) report(start, 'keeps a function in a const');
  if (!path.startsWith('lib/')) return found;
  for (const { start } of undocumented(program, text)) report(start, 'exports without a docstring');
  return found;
}
