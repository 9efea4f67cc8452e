import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { insertText } from './insert-text';
import { rememberCaret } from './remember-caret';

const LINES = 'One.\nTwo.\nThree.';

beforeEach(() => document.body.replaceChildren());

function mount<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  document.body.append(element);
  return element;
}

function editable(...lines: (string | Element)[]): HTMLElement {
  const editor = mount('div');
  editor.setAttribute('contenteditable', 'true');
  editor.setAttribute('role', 'textbox');
  for (const line of lines) {
    if (line instanceof Element) {
      editor.append(line);
      continue;
    }
    const block = document.createElement('div');
    block.append(line === '' ? document.createElement('br') : line);
    editor.append(block);
  }
  return editor;
}

function part(className: string, text: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.textContent = text;
  return element;
}

/** What the agent sees, line by line. */
function lines(editor: HTMLElement): string[] {
  return editor.innerText.replaceAll('\u00a0', ' ').split('\n');
}

function caretAt(node: Node | null | undefined, offset: number): void {
  if (!node) throw new Error('no such node');
  document.getSelection()?.setBaseAndExtent(node, offset, node, offset);
}

describe('insertText in a textarea', () => {
  it('writes at the caret, keeps lines and the draft, and undoes in one step', async () => {
    const field = mount('textarea');
    await userEvent.type(field, 'Hi Bob,{Enter}Regards{ArrowUp}{End}');
    expect(await insertText(field, LINES)).toEqual({ ok: true, way: 'field' });
    expect(field.value).toBe('Hi Bob,\nOne.\nTwo.\nThree.\nRegards');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(field.value).toBe('Hi Bob,\nRegards');
  });

  it('tells the page by an input event', async () => {
    const field = mount('textarea');
    const heard: string[] = [];
    field.addEventListener('input', () => heard.push(field.value));
    await insertText(field, 'One.');
    expect(heard).toEqual(['One.']);
  });

  it('goes to the end of a field never touched, and to the remembered caret of one that was', async () => {
    const ended = new AbortController();
    const remembered = rememberCaret(document, ended.signal);
    const field = mount('textarea');
    const other = mount('button');
    field.value = 'Hi Bob,\nRegards';
    await insertText(field, 'One.', remembered);
    expect(field.value).toBe('Hi Bob,\nRegards One.');
    await userEvent.click(field);
    field.setSelectionRange(7, 7);
    await userEvent.click(other);
    await insertText(field, 'Two.', remembered);
    expect(field.value).toBe('Hi Bob, Two.\nRegards One.');
    ended.abort();
  });

  it('stays before a plain-text signature', async () => {
    const field = mount('textarea');
    field.value = 'Hi Bob,\n-- \nAna, Acme';
    await insertText(field, 'One.');
    expect(field.value).toBe('Hi Bob, One.\n-- \nAna, Acme');
  });

  it('joins lines in a one-line input', async () => {
    const field = mount('input');
    expect(await insertText(field, LINES)).toEqual({ ok: true, way: 'field' });
    expect(field.value).toBe('One. Two. Three.');
  });

  it('says when the field is read-only, cut short, or taken back by the page', async () => {
    const locked = mount('textarea');
    locked.readOnly = true;
    expect(await insertText(locked, 'One.')).toEqual({ ok: false, reason: 'read_only' });
    const short = mount('input');
    short.maxLength = 5;
    expect(await insertText(short, 'One. Two.')).toEqual({ ok: false, reason: 'partial' });
    const strict = mount('textarea');
    strict.addEventListener('input', () => {
      strict.value = '';
    });
    expect(await insertText(strict, 'One.')).toEqual({ ok: false, reason: 'refused' });
  });
});

describe('insertText in a plain contenteditable', () => {
  it('keeps lines and the draft, and undoes in one step', async () => {
    const editor = editable();
    await userEvent.click(editor);
    await userEvent.keyboard('Hi Bob,');
    expect(await insertText(editor, LINES)).toEqual({ ok: true, way: 'exec' });
    expect(lines(editor)).toEqual(['Hi Bob,', 'One.', 'Two.', 'Three.']);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(lines(editor).filter(Boolean)).toEqual(['Hi Bob,']);
  });

  it('writes before a signature and a quoted thread, whose markup stays', async () => {
    const signature = part('gmail_signature', 'Ana, Acme');
    const quote = part('gmail_quote', 'On Monday Bob wrote: where is it?');
    const editor = editable('Hi Bob,', '', signature, quote);
    const tail = signature.outerHTML + quote.outerHTML;
    await insertText(editor, 'One.');
    expect(lines(editor).slice(0, 2)).toEqual(['Hi Bob,', 'One.']);
    expect(editor.innerHTML.endsWith(tail)).toBe(true);
  });

  it('leaves a caret that stands in the quote, and one behind it', async () => {
    const quote = part('gmail_quote', 'where is it?');
    const editor = editable('Hi', quote, '');
    editor.focus();
    caretAt(quote.firstChild, 3);
    await insertText(editor, 'One.');
    expect(lines(editor).slice(0, 2)).toEqual(['Hi One.', 'where is it?']);
    caretAt(editor.lastElementChild, 0);
    await insertText(editor, 'Two.');
    expect(lines(editor).slice(0, 2)).toEqual(['Hi One. Two.', 'where is it?']);
  });

  it('follows an agent who answers below the quote', async () => {
    const editor = editable(part('gmail_quote', 'where is it?'), 'It is here.');
    editor.focus();
    caretAt(editor.lastElementChild?.firstChild, 11);
    await insertText(editor, 'Sorry.');
    expect(lines(editor)).toEqual(['where is it?', 'It is here. Sorry.']);
  });

  it('refuses an editor that holds nothing but a signature', async () => {
    const editor = editable(part('signature', 'Ana'));
    expect(await insertText(editor, 'One.')).toEqual({ ok: false, reason: 'refused' });
    expect(lines(editor)).toEqual(['Ana']);
  });

  it('writes in a shadow root at the remembered caret', async () => {
    const ended = new AbortController();
    const remembered = rememberCaret(document, ended.signal);
    const other = mount('button');
    const root = mount('div').attachShadow({ mode: 'open' });
    const editor = editable('Hi Bob,', 'Bye.');
    root.append(editor);
    await userEvent.click(editor);
    caretAt(editor.firstChild?.firstChild, 7);
    await expect.poll(() => remembered.inText(editor)?.offset).toBe(7);
    await userEvent.click(other);
    document.getSelection()?.removeAllRanges();
    expect(await insertText(editor, 'One.', remembered)).toEqual({ ok: true, way: 'exec' });
    expect(lines(editor)).toEqual(['Hi Bob, One.', 'Bye.']);
    ended.abort();
  });

  it('says when the page takes the text back or keeps a part of it', async () => {
    const editor = editable('Hi');
    editor.addEventListener('input', () => {
      editor.textContent = 'Hi';
    });
    expect(await insertText(editor, 'One.')).toEqual({ ok: false, reason: 'refused' });
    const strict = editable('Hi');
    strict.addEventListener('input', () => {
      strict.textContent = 'Hi On';
    });
    expect(await insertText(strict, 'One.')).toEqual({ ok: false, reason: 'partial' });
  });
});

describe('insertText in an editor with a model', () => {
  it('pastes plain text and never types when the paste is ignored', async () => {
    const editor = editable('Hi');
    editor.classList.add('ProseMirror');
    expect(await insertText(editor, 'One.')).toEqual({ ok: false, reason: 'refused' });
    expect(lines(editor)).toEqual(['Hi']);
    const pasted: string[][] = [];
    editor.addEventListener('paste', (event) => {
      const { clipboardData } = event;
      pasted.push([...(clipboardData?.types ?? [])]);
      editor.firstElementChild?.append(clipboardData?.getData('text/plain') ?? '');
      event.preventDefault();
    });
    expect(await insertText(editor, 'One.')).toEqual({ ok: true, way: 'paste' });
    expect(lines(editor)).toEqual(['Hi One.']);
    expect(pasted).toEqual([['text/plain']]);
  });
});

describe('insertText without an editor', () => {
  it('says so', async () => {
    const gone = editable('Hi');
    gone.remove();
    expect(await insertText(gone, 'One.')).toEqual({ ok: false, reason: 'no_editor' });
    expect(await insertText(mount('p'), 'One.')).toEqual({ ok: false, reason: 'no_editor' });
    const off = editable('Hi');
    off.setAttribute('contenteditable', 'false');
    expect(await insertText(off, 'One.')).toEqual({ ok: false, reason: 'read_only' });
  });
});
