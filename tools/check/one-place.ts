import { importsOf } from './imports';
import type { SourceFile } from './source-file';
import { isNode, lineOf, nameOf, parse, type SyntaxNode, walk } from './syntax';
import type { Violation } from './violation';

/** A power of the browser, and the one place that may use it. */
export interface Power {
  /** Matched against dotted names (`browser.storage.local`) and against packages. */
  name: RegExp;
  /** A file, or a folder with a slash at its end. */
  place: string;
}

/** What could leak or be abused is used where it is guarded, and nowhere else. */
export const POWERS: readonly Power[] = [
  { name: /^browser\.(runtime|tabs)\.(onMessage|sendMessage)$/, place: 'lib/messages/' },
  { name: /^browser\.runtime\.onConnect$/, place: 'lib/app/host/' },
  { name: /^browser\.(runtime|tabs)\.connect$/, place: 'lib/app/panel/' },
  { name: /^browser\.storage\.\w+$/, place: 'lib/settings/' },
  { name: /^browser\.(scripting|offscreen)\.\w+$/, place: 'lib/app/background/' },
  { name: /^(dexie|(self\.|window\.)?indexedDB)$/, place: 'lib/records/' },
  {
    name: /^crypto\.subtle\.(generateKey|importKey|exportKey|deriveKey|sign)$/,
    place: 'lib/records/',
  },
  { name: /^chrome\.\w+$/, place: 'no file' },
];

function dotted(node: SyntaxNode): string | null {
  if (node.type === 'ChainExpression' && isNode(node.expression)) return dotted(node.expression);
  if (node.type !== 'MemberExpression') return nameOf(node);
  const object = isNode(node.object) ? dotted(node.object) : null;
  const member = nameOf(node.property);
  return object !== null && member !== null ? `${object}.${member}` : null;
}

/** Uses of a power outside its place, in one file. */
export function straysOf(file: SourceFile, powers = POWERS): Violation[] {
  const { path, text } = file;
  const uses = importsOf(file).map(({ specifier, line }) => ({ name: specifier, line }));
  walk(parse(path, text).program, (node, ancestors) => {
    const parent = ancestors.at(-1);
    const isMember = parent?.type === 'MemberExpression' && parent.property === node;
    const alone = node.type === 'Identifier' && !isMember;
    const name = alone || node.type === 'MemberExpression' ? dotted(node) : null;
    if (name !== null) uses.push({ name, line: lineOf(text, node.start) });
  });
  return uses.flatMap(({ name, line }) =>
    powers
      .filter((power) => power.name.test(name))
      .filter(({ place }) => (place.endsWith('/') ? !path.startsWith(place) : path !== place))
      .map(({ place }) => ({ path, line, what: `uses ${name}, which belongs to ${place}` })),
  );
}
