import { beforeEach, expect, it } from 'vitest';
import { readEditorText } from './editor-text';
import { insertionPoint } from './insertion-point';

let editor: HTMLElement;

beforeEach(() => {
  editor = document.createElement('div');
  document.body.replaceChildren(editor);
});

/** One block a line; '' is an empty one, and `--name` one of the signature. */
function lines(...texts: string[]): HTMLElement[] {
  const blocks = texts.map((text) => {
    const block = document.createElement('p');
    block.append(text === '' ? document.createElement('br') : text.replace('--', ''));
    if (text.startsWith('--')) block.className = 'signature';
    return block;
  });
  editor.replaceChildren(...blocks);
  return blocks;
}

function point(node: Node | null | undefined = null, offset = 0) {
  const content = readEditorText(editor, ['.signature']);
  return insertionPoint(content, node && { node, offset });
}

it('is the caret where the agent may write', () => {
  const [first] = lines('Hi Bob', 'bye');
  expect(point(first?.firstChild, 2)?.index).toBe(2);
});

it.each([
  [['Hi Bob', 'bye'], 10],
  [['Hi Bob', '', '--Ana'], 7],
  [['Hi Bob', '--Ana', ''], 6],
  [['', '', '--Ana'], 0],
  [['--Ana', 'below it'], 12],
  [[''], 0],
])('without a caret in %j is %i', (texts, index) => {
  lines(...texts);
  expect(point()?.index).toBe(index);
});

it('is the end of the words when the caret is in or behind the signature, or gone', () => {
  const [, signature, last] = lines('Hi Bob', '--Ana', '');
  expect(point(signature?.firstChild, 1)?.index).toBe(6);
  expect(point(last, 0)?.index).toBe(6);
  expect(point(document.body, 0)?.index).toBe(6);
});

it('stays in an empty line before the signature', () => {
  const [, , empty] = lines('Hi Bob', '', '', '--Ana');
  expect(point(empty, 0)?.caret.node).toBe(empty);
});

it('is nowhere when there is nothing but a signature', () => {
  const [signature] = lines('--Ana');
  expect(point()).toBeNull();
  expect(point(signature?.firstChild, 0)).toBeNull();
});
