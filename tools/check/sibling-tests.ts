import { isTest, type SourceFile } from './source-file';
import { isNode, nameOf, parse, type SyntaxNode, walk } from './syntax';
import type { Violation } from './violation';

const FUNCTIONS =
  /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ClassDeclaration)$/;
const TYPES = /^TS(InterfaceDeclaration|TypeAliasDeclaration)$/;

function isRuntimeExport(node: SyntaxNode): boolean {
  if (node.type === 'ExportDefaultDeclaration' || node.type === 'ExportAllDeclaration') {
    return node.exportKind !== 'type';
  }
  if (node.type !== 'ExportNamedDeclaration' || node.exportKind === 'type') return false;
  return !isNode(node.declaration) || !TYPES.test(node.declaration.type);
}

/** Collections are data; every other call or function can be wrong. */
function isLogic(node: SyntaxNode): boolean {
  if (FUNCTIONS.test(node.type) || node.type === 'CallExpression') return true;
  return node.type === 'NewExpression' && !/^(Set|Map|URL)$/.test(nameOf(node.callee) ?? '');
}

/** Whether a file exports something that runs; types and plain data cannot fail. */
export function hasLogic({ path, text }: SourceFile): boolean {
  const { program } = parse(path, text);
  const body = Array.isArray(program.body) ? program.body.filter(isNode) : [];
  if (!body.some(isRuntimeExport)) return false;
  let logic = false;
  walk(program, (node) => {
    logic ||= isLogic(node);
  });
  return logic;
}

/** Files of lib and tools with logic that no `x.test.ts` beside them tests. */
export function untestedFiles(files: readonly SourceFile[]): Violation[] {
  const paths = new Set(files.map(({ path }) => path));
  return files
    .filter(({ path }) => path.startsWith('lib/') && !isTest(path) && !/\/fixtures\//.test(path))
    .filter(({ path }) => {
      const stem = path.replace(/\.tsx?$/, '');
      const tests = ['.test.ts', '.test.tsx', '.browser.test.ts'].map((end) => stem + end);
      return !tests.some((test) => paths.has(test));
    })
    .filter(hasLogic)
    .map(({ path }) => ({ path, line: 0, what: 'has no test beside it' }));
}
