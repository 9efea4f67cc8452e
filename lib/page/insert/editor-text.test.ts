import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { readEditorText } from './editor-text';
import { squash } from './squash';

let editor: HTMLElement;

beforeEach(() => {
  editor = document.createElement('div');
  document.body.replaceChildren(editor);
});

/** A text, or an element as `tag.class` with what is in it. */
type Tree = string | Branch;
interface Branch {
  tag: string;
  children: Tree[];
}

function el(tag: string, ...children: Tree[]): Branch {
  return { tag, children };
}

function build(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [name = 'div', className] = tree.tag.split('.');
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...tree.children.map(build));
  return element;
}

function read(...trees: Tree[]) {
  editor.replaceChildren(...trees.map(build));
  return readEditorText(editor, ['.signature']);
}

it.each<[Tree[], string]>([
  [[], ''],
  [[el('p', 'Hi'), el('p', 'Bob')], 'Hi\nBob'],
  [[el('p', 'Hi'), el('p', el('br')), el('p', 'Bob')], 'Hi\n\nBob'],
  [[el('p', 'Hi', el('br'), 'Bob', el('br'))], 'Hi\nBob'],
  [['Hi', el('div', 'Bob'), el('div', el('br'))], 'Hi\nBob\n'],
  [[el('ul', el('li', 'one'), el('li', el('b', 'two'), '!'))], 'one\ntwo!'],
  [['\n  ', el('p', 'Hi'), '\n  ', el('p', 'Bob'), '\n'], 'Hi\nBob'],
  [[el('p', 'Hi\nBob')], 'Hi Bob'],
  [[el('pre', 'Hi\nBob')], 'Hi\nBob'],
])('reads %j', (trees, text) => {
  expect(read(...trees).text).toBe(text);
});

it('leaves out what the editor draws itself', () => {
  const content = read(el('p', 'Hi', el('span', 'Write a reply')));
  expect(content.text).toBe('HiWrite a reply');
  editor.querySelector('span')?.setAttribute('data-slate-placeholder', 'true');
  expect(readEditorText(editor, []).text).toBe('Hi');
});

it('finds the place of every caret', () => {
  const content = read(el('p', 'Hi ', el('b', 'Bob'), ','), el('p', el('br')), el('p', 'bye'));
  const [first, empty, last] = editor.children;
  const bold = first?.children[0]?.firstChild;
  if (!first || !empty || !last || !bold) throw new Error('not built');
  expect(content.indexOf(bold, 2)).toBe(5);
  expect(content.indexOf(first, 1)).toBe(3);
  expect(content.indexOf(empty, 0)).toBe(8);
  expect(content.indexOf(last, 0)).toBe(9);
  expect(content.indexOf(editor, 3)).toBe(12);
  expect(content.indexOf(document.body, 0)).toBeNull();
});

it('marks what lies in a signature', () => {
  const content = read(el('p', 'Hi'), el('div.signature', el('p', 'Ana')));
  expect(content.spots.map(({ dropped }) => dropped)).toEqual([false, true]);
});

it('loses no character, and every spot tells the truth', () => {
  const tree = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.string({ maxLength: 8 }),
      fc
        .tuple(
          fc.constantFrom('p', 'div', 'b', 'br', 'li', 'td', 'div.signature'),
          fc.array(tie('tree'), { maxLength: 4 }),
        )
        .map(([tag, children]): Tree => el(tag, ...(tag === 'br' ? [] : children))),
    ),
  })).tree;
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 5 }), (trees) => {
      const { text, spots } = read(...trees);
      expect(squash(text)).toBe(squash(editor.textContent));
      for (const { node, index, length } of spots) {
        const own = node instanceof Text ? node.data : '';
        expect(squash(text.slice(index, index + length))).toBe(squash(own));
      }
    }),
    { numRuns: 200 },
  );
});
