import { posix } from 'node:path';
import type { SourceFile } from './source-file';
import { isNode, lineOf, nameOf, parse, type SyntaxNode, stringOf, walk } from './syntax';

export interface Import {
  /** As written, without `?query`. */
  specifier: string;
  /** Path from the root of the repository, or null for a package. */
  target: string | null;
  kind: 'static' | 'dynamic' | 'type' | 're-export' | 'url';
  line: number;
  /** `./a.ts?raw`: the file as text, an address or a worker, not as a module. */
  asFile: boolean;
}

function kindOf(node: SyntaxNode): { kind: Import['kind']; from: unknown } | null {
  switch (node.type) {
    case 'ImportDeclaration':
      return { kind: node.importKind === 'type' ? 'type' : 'static', from: node.source };
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return node.source ? { kind: 're-export', from: node.source } : null;
    case 'ImportExpression':
      return { kind: 'dynamic', from: node.source };
    case 'TSImportType':
      return { kind: 'type', from: node.source ?? node.argument };
    case 'TSExternalModuleReference':
      return { kind: 'static', from: node.expression };
    case 'CallExpression':
      return nameOf(node.callee) === 'require' && Array.isArray(node.arguments)
        ? { kind: 'static', from: node.arguments[0] }
        : null;
    case 'NewExpression':
      return urlOfModule(node);
    default:
      return null;
  }
}

/** `new URL('./file', import.meta.url)` loads a file as surely as an import does. */
function urlOfModule(node: SyntaxNode): { kind: 'url'; from: unknown } | null {
  if (nameOf(node.callee) !== 'URL' || !Array.isArray(node.arguments)) return null;
  const [from, base] = node.arguments;
  if (!isNode(base) || base.type !== 'MemberExpression' || nameOf(base.property) !== 'url') {
    return null;
  }
  return { kind: 'url', from };
}

/** Where a specifier leads, seen from a file: a path from the root, or null for a package. */
export function resolveSpecifier(path: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  return /^[@~]\//.test(specifier) ? posix.normalize(specifier.slice(2)) : null;
}

/** All that a file imports: static, dynamic, type-only, re-exported, and files named by URL. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const found: Import[] = [];
  walk(parse(path, text).program, (node) => {
    const import_ = kindOf(node);
    const written = import_ ? stringOf(import_.from) : null;
    if (!import_ || !written) return;
    const specifier = written.replace(/\?.*$/, '');
    found.push({
      specifier,
      target: resolveSpecifier(path, specifier),
      kind: import_.kind,
      line: lineOf(text, node.start),
      asFile: specifier !== written,
    });
  });
  return found;
}
