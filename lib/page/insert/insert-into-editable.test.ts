import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { visibleText } from '../visible-text';
import { insertIntoEditable } from './insert-into-editable';
import type { InsertResult } from './insert-result';

const LINES = 'One.\nTwo.\nThree.';
const DROP = ['.signature', '.gmail_quote'];

beforeEach(() => {
  document.body.replaceChildren();
  document.getSelection()?.removeAllRanges();
});

function editable(...lines: (string | Element)[]): HTMLElement {
  const editor = document.createElement('div');
  editor.setAttribute('contenteditable', 'true');
  for (const line of lines) {
    const block = line instanceof Element ? line : document.createElement('div');
    if (line === '') block.append(document.createElement('br'));
    else if (typeof line === 'string') block.append(line);
    editor.append(block);
  }
  document.body.append(editor);
  return editor;
}

function part(className: string, text: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.textContent = text;
  return element;
}

function lines(editor: HTMLElement): string[] {
  return visibleText(editor).split('\n');
}

function caretAt(node: Node | null | undefined, offset: number): void {
  if (node) document.getSelection()?.setBaseAndExtent(node, offset, node, offset);
}

function insert(editor: HTMLElement, phrase: string): Promise<InsertResult> {
  return insertIntoEditable(editor, 'plain', phrase, null, DROP);
}

describe('a plain editor', () => {
  it('keeps lines and the draft, and undoes in one step', async () => {
    const editor = editable();
    await userEvent.click(editor);
    await userEvent.keyboard('Hi Bob,');
    expect(await insert(editor, LINES)).toEqual({ ok: true, way: 'exec' });
    expect(lines(editor)).toEqual(['Hi Bob,', 'One.', 'Two.', 'Three.']);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(lines(editor)).toEqual(['Hi Bob,']);
  });

  it('writes before a signature and a quoted thread, whose markup stays', async () => {
    const signature = part('signature', 'Ana, Acme');
    const quote = part('gmail_quote', 'On Monday Bob wrote: where is it?');
    const editor = editable('Hi Bob,', '', signature, quote);
    const tail = signature.outerHTML + quote.outerHTML;
    await insert(editor, 'One.');
    expect(lines(editor).slice(0, 2)).toEqual(['Hi Bob,', 'One.']);
    expect(editor.innerHTML.endsWith(tail)).toBe(true);
  });

  it('leaves a caret that stands in the quote, and one behind it', async () => {
    const quote = part('gmail_quote', 'where is it?');
    const editor = editable('Hi', quote, '');
    editor.focus();
    caretAt(quote.firstChild, 3);
    await insert(editor, 'One.');
    expect(lines(editor)).toEqual(['Hi One.', 'where is it?']);
    caretAt(editor.lastElementChild, 0);
    await insert(editor, 'Two.');
    expect(lines(editor)).toEqual(['Hi One. Two.', 'where is it?']);
  });

  it('follows an agent who answers below the quote', async () => {
    const editor = editable(part('gmail_quote', 'where is it?'), 'It is here.');
    editor.focus();
    caretAt(editor.lastElementChild?.firstChild, 11);
    await insert(editor, 'Sorry.');
    expect(lines(editor)).toEqual(['where is it?', 'It is here. Sorry.']);
  });

  it('refuses an editor that holds nothing but a signature', async () => {
    const editor = editable(part('signature', 'Ana'));
    expect(await insert(editor, 'One.')).toEqual({ ok: false, reason: 'refused' });
    expect(lines(editor)).toEqual(['Ana']);
  });

  it('says when the page takes the text back or keeps a part of it', async () => {
    const editor = editable('Hi');
    editor.addEventListener('input', () => editor.replaceChildren('Hi'));
    expect(await insert(editor, 'One.')).toEqual({ ok: false, reason: 'refused' });
    const strict = editable('Hi');
    strict.addEventListener('input', () => strict.replaceChildren('Hi On'));
    expect(await insert(strict, 'One.')).toEqual({ ok: false, reason: 'partial' });
  });
});

describe('an editor with a model', () => {
  /** Takes a paste at the end of its only line, as its own code would. */
  function modelled(): { editor: HTMLElement; pasted: string[][] } {
    const editor = editable('Hi');
    const pasted: string[][] = [];
    editor.addEventListener('paste', (event) => {
      const { clipboardData } = event;
      pasted.push([...(clipboardData?.types ?? [])]);
      editor.firstElementChild?.append(clipboardData?.getData('text/plain') ?? '');
      event.preventDefault();
    });
    return { editor, pasted };
  }

  it('is given plain text once', async () => {
    const { editor, pasted } = modelled();
    const result = await insertIntoEditable(editor, 'modelled', 'One.', null, DROP);
    expect(result).toEqual({ ok: true, way: 'paste' });
    expect(lines(editor)).toEqual(['Hi One.']);
    expect(pasted).toEqual([['text/plain']]);
  });

  it('is never typed into when it ignores the paste', async () => {
    const editor = editable('Hi');
    const result = await insertIntoEditable(editor, 'modelled', 'One.', null, DROP);
    expect(result).toEqual({ ok: false, reason: 'refused' });
    expect(lines(editor)).toEqual(['Hi']);
  });

  it('is not given the phrase again after it wrote a part', async () => {
    const { editor, pasted } = modelled();
    new MutationObserver((_, observer) => {
      observer.disconnect();
      editor.replaceChildren('Hi On');
    }).observe(editor, { childList: true, subtree: true });
    const result = await insertIntoEditable(editor, 'modelled', 'One.', null, DROP);
    expect(result).toEqual({ ok: false, reason: 'partial' });
    expect(pasted).toHaveLength(1);
    expect(lines(editor)).toEqual(['Hi On']);
  });
});
