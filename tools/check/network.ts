import { type FreeName, freeNames } from './free-names';
import type { SourceFile } from './source-file';
import { isNode, lineOf, nameOf, parse, type SyntaxNode, stringOf, walk } from './syntax';
import type { Violation } from './violation';

/** Ways to the network, to foreign code, to the page's own world, or to a store that syncs. */
const GLOBALS = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'importScripts',
  'eval',
  'Function',
  'Image',
  'Audio',
  'localStorage',
  'sessionStorage',
  'cookieStore',
  'postMessage',
  'BroadcastChannel',
  'SharedWorker',
]);

/** Members that are dangerous whatever they are read from. */
const MEMBERS = new Set([
  'sendBeacon',
  'innerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
  'writeln',
  'cookie',
  'onMessageExternal',
  'onConnectExternal',
  'connectNative',
  'sendNativeMessage',
  'dangerouslySetInnerHTML',
]);

const WINDOWS = new Set([
  'window',
  'self',
  'globalThis',
  'parent',
  'top',
  'opener',
  'contentWindow',
]);

function objectName(node: SyntaxNode): string {
  const object = node.object;
  if (!isNode(object)) return '';
  return nameOf(object) ?? nameOf(object.property) ?? '';
}

function ofMember(node: SyntaxNode): string | null {
  const member = nameOf(node.property) ?? stringOf(node.property) ?? '';
  const object = objectName(node);
  if (MEMBERS.has(member)) return member;
  if (WINDOWS.has(object) && GLOBALS.has(member)) return member;
  if (object === 'document' && (member === 'write' || member === 'domain'))
    return `document.${member}`;
  return object === 'storage' && member === 'sync' ? 'storage.sync' : null;
}

const FRAMES = /^(script|iframe|object|embed|link|base)$/i;

function ofCall(node: SyntaxNode): string | null {
  const callee = node.callee;
  const given = Array.isArray(node.arguments) ? node.arguments : [];
  if (isNode(callee) && callee.type === 'MemberExpression') {
    const tag = stringOf(given[0]) ?? '';
    if (nameOf(callee.property) === 'createElement' && FRAMES.test(tag)) return `a new <${tag}>`;
  }
  const isTimer = /^set(Timeout|Interval)$/.test(nameOf(callee) ?? '');
  return isTimer && stringOf(given[0]) !== null ? 'a timer that runs text' : null;
}

/** HTML put into the page; reading it is no danger. */
function ofAssignment({ left }: SyntaxNode): string | null {
  const isOuter = isNode(left) && nameOf(left.property) === 'outerHTML';
  return isOuter ? 'outerHTML' : null;
}

function ofNode(node: SyntaxNode): string | null {
  if (node.type === 'AssignmentExpression') return ofAssignment(node);
  if (node.type === 'MemberExpression') return ofMember(node);
  if (node.type === 'CallExpression') return ofCall(node);
  if (node.type === 'JSXAttribute') {
    const name = nameOf(node.name) ?? '';
    return MEMBERS.has(name) || name === 'srcDoc' ? name : null;
  }
  if (node.type !== 'ImportExpression') return null;
  const from = stringOf(node.source);
  if (from === null) return 'import(address)';
  return /^(https?:)?\/\//.test(from) ? 'import(address)' : null;
}

function ofGlobal({ name, use }: FreeName): string | null {
  return GLOBALS.has(name) && use !== 'type' ? name : null;
}

/** Uses of the network, of foreign code, of HTML from text, and of messages to the page, in one file. */
export function networkUses(file: SourceFile): (Violation & { use: string })[] {
  const { path, text } = file;
  const found: (Violation & { use: string })[] = [];
  function report(line: number, use: string | null): void {
    if (use) found.push({ path, line, use, what: `uses ${use}` });
  }
  for (const free of freeNames(file)) report(free.line, ofGlobal(free));
  walk(parse(path, text).program, (node) => report(lineOf(text, node.start), ofNode(node)));
  return found;
}
