import { maskText, maskValue } from './mask-text';

/** Never needed to find a layout, and the likeliest to hold what somebody wrote. */
const DROPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'LINK', 'META', 'BASE', 'OBJECT', 'EMBED']);
const VOID = new Set(['BR', 'HR', 'IMG', 'INPUT', 'SOURCE', 'TRACK', 'WBR', 'AREA', 'COL']);
/** A page this large is cut; a bug report needs its layout, not its length. */
const MOST_ELEMENTS = 20_000;

interface Capture {
  known: ReadonlySet<string>;
  parts: string[];
  elements: number;
}

/** A custom element's or SVG's name can be anything; only names of letters, digits and dashes are kept. */
function safeName(name: string): string {
  return /^[a-z][a-z0-9-]{0,40}$/i.test(name) ? name.toLowerCase() : 'x-masked';
}

function openTag(element: Element, { known }: Capture): string {
  const attributes = [...element.attributes].map(
    ({ name, value }) => ` ${safeName(name)}="${maskValue(value, known)}"`,
  );
  return `<${safeName(element.localName)}${attributes.join('')}>`;
}

function walk(node: Node, capture: Capture): void {
  if (node instanceof Text) {
    capture.parts.push(maskText(node.data));
    return;
  }
  if (!(node instanceof Element) || DROPPED.has(node.nodeName.toUpperCase())) return;
  capture.elements += 1;
  if (capture.elements > MOST_ELEMENTS) return;
  capture.parts.push(openTag(node, capture));
  if (node.shadowRoot) {
    capture.parts.push('<template shadowrootmode="open">');
    for (const child of node.shadowRoot.childNodes) walk(child, capture);
    capture.parts.push('</template>');
  }
  for (const child of node.childNodes) walk(child, capture);
  if (!VOID.has(node.nodeName.toUpperCase())) capture.parts.push(`</${safeName(node.localName)}>`);
}

/**
 * The page's structure as HTML, for a bug report: elements and attribute names, with every text masked
 * and of attribute values only the words in `known` (see `knownWords`). Open shadow roots are included,
 * frames are not.
 */
export function maskedCapture(document: Document, known: ReadonlySet<string>): string {
  const capture: Capture = { known, parts: ['<!doctype html>\n'], elements: 0 };
  walk(document.documentElement, capture);
  return capture.parts.join('');
}
