import type { SourceFile } from './source-file';
import { isNode, lineOf, nameOf, parse, type SyntaxNode, stringOf, walk } from './syntax';
import type { Violation } from './violation';

const BLOCKS = new Set(['test', 'it', 'describe', 'suite', 'bench']);
const EVASIONS = new Set([
  'skip',
  'only',
  'todo',
  'fixme',
  'skipIf',
  'runIf',
  'fails',
  'fail',
  'slow',
]);
const PREFIXED = new Set(['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe']);

function rootName(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'MemberExpression') return rootName(node.object);
  if (node.type === 'CallExpression') return rootName(node.callee);
  return nameOf(node);
}

function keyOf(node: SyntaxNode): string | null {
  return nameOf(node.key) ?? stringOf(node.key);
}

/** `expect(true)`: passes or fails whatever the code does. */
function isVain(node: SyntaxNode): boolean {
  if (node.type !== 'CallExpression' || nameOf(node.callee) !== 'expect') return false;
  const [given] = Array.isArray(node.arguments) ? node.arguments : [];
  return isNode(given) && given.type === 'Literal';
}

function evasion(node: SyntaxNode): string | null {
  if (node.type === 'MemberExpression') {
    const member = nameOf(node.property) ?? '';
    if (BLOCKS.has(rootName(node.object) ?? '') && EVASIONS.has(member)) return `uses .${member}`;
    return member === 'waitForTimeout' ? 'waits for time to pass' : null;
  }
  if (node.type === 'Property' && /^(retry|retries)$/.test(keyOf(node) ?? '')) {
    const zero = isNode(node.value) && node.value.value === 0;
    return zero ? null : 'retries';
  }
  if (node.type === 'CallExpression' && PREFIXED.has(nameOf(node.callee) ?? '')) {
    return `uses ${nameOf(node.callee)}`;
  }
  return isVain(node) ? 'expects a constant' : null;
}

/** Ways out of a red test in a test or a runner's configuration, and tests that assert nothing. */
export function testViolations({ path, text }: SourceFile): Violation[] {
  const found: Violation[] = [];
  let tests = 0;
  let assertions = 0;
  walk(parse(path, text).program, (node) => {
    const what = evasion(node);
    if (what) found.push({ path, line: lineOf(text, node.start), what });
    if (node.type !== 'CallExpression') return;
    const name = rootName(node.callee) ?? '';
    // `proveFacts(…)` and its like define the tests of every site, and assert in them.
    const proves = /^prove[A-Z]/.test(name);
    if (name === 'test' || name === 'it' || proves) tests += 1;
    if (proves || /^(expect|assert)/.test(name) || (name === 'fc' && /assert/.test(text)))
      assertions += 1;
  });
  if (/\.(test|spec)\.tsx?$/.test(path)) {
    if (tests === 0) found.push({ path, line: 0, what: 'holds no test' });
    if (assertions === 0) found.push({ path, line: 0, what: 'asserts nothing' });
  }
  return found;
}
