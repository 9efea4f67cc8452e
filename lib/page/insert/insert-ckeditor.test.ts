import { Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { insertText } from './insert-text';
import { rememberCaret } from './remember-caret';

const PHRASE =
  'I can see why this is frustrating.\nI have asked the carrier <today> & will write by 5 pm.';

let editor: ClassicEditor;
let editable: HTMLElement;
let ended: AbortController;

beforeEach(async () => {
  ended = new AbortController();
  const place = document.createElement('div');
  const elsewhere = document.createElement('button');
  document.body.replaceChildren(place, elsewhere);
  editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold],
  });
  const found = document.querySelector<HTMLElement>('.ck-editor__editable');
  if (!found) throw new Error('CKEditor did not start');
  editable = found;
});

afterEach(async () => {
  ended.abort();
  await editor.destroy();
});

async function type(text: string): Promise<void> {
  await userEvent.click(editable);
  await userEvent.keyboard(text);
}

function data(): string {
  return editor.getData();
}

describe('insertText in CKEditor 5', () => {
  it('writes into an empty editor, a paragraph a line', async () => {
    expect(await insertText(editable, PHRASE)).toEqual({ ok: true, way: 'paste' });
    expect(data()).toBe(
      '<p>I can see why this is frustrating.</p><p>I have asked the carrier &lt;today&gt; &amp; will write by 5 pm.</p>',
    );
  });

  it('keeps an empty line between two lines', async () => {
    await insertText(editable, 'One.\n\nTwo.');
    expect(data()).toBe('<p>One.</p><p>&nbsp;</p><p>Two.</p>');
  });

  it('appends to a draft with the caret behind it, in one undo step', async () => {
    await type('Hi Bob,');
    expect(await insertText(editable, 'thank you for waiting.')).toEqual({
      ok: true,
      way: 'paste',
    });
    await userEvent.keyboard('!');
    expect(data()).toBe('<p>Hi Bob, thank you for waiting.!</p>');
    editor.execute('undo');
    editor.execute('undo');
    expect(data()).toBe('<p>Hi Bob,</p>');
  });

  it('starts a phrase of several lines on a line of its own', async () => {
    await type('Hi Bob,');
    await insertText(editable, 'One.\nTwo.');
    expect(data()).toBe('<p>Hi Bob,</p><p>One.</p><p>Two.</p>');
    editor.execute('undo');
    expect(data()).toBe('<p>Hi Bob,</p>');
  });

  it('writes in the middle of a draft, where the caret is', async () => {
    await type('Hi Bob,{Enter}bye.{ArrowUp}{End}');
    await insertText(editable, 'I am sorry.');
    expect(data()).toBe('<p>Hi Bob, I am sorry.</p><p>bye.</p>');
  });

  it('returns to the caret that a click elsewhere took away', async () => {
    const remembered = rememberCaret(document, ended.signal);
    await type('Hi Bob,{Enter}bye.{ArrowUp}{End}');
    const button = document.querySelector('button');
    if (button) await userEvent.click(button);
    document.getSelection()?.removeAllRanges();
    await insertText(editable, 'I am sorry.', remembered);
    expect(data()).toBe('<p>Hi Bob, I am sorry.</p><p>bye.</p>');
  });

  it('writes two phrases in order while another window has the focus', async () => {
    await type('Hi.');
    editable.blur();
    // What a focused side panel does: the page's element can be made active, but no focus event comes.
    editable.focus = () => undefined;
    await insertText(editable, 'First.');
    await insertText(editable, 'Second.');
    expect(data()).toBe('<p>Hi. First. Second.</p>');
  });

  it('writes once for each of two calls at the same time', async () => {
    await type('Hi.');
    await Promise.all([insertText(editable, 'First.'), insertText(editable, 'Second.')]);
    expect(data()).toBe('<p>Hi. First. Second.</p>');
  });

  it('does not replace what the agent has selected', async () => {
    await type('Hi Bob{Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}');
    await insertText(editable, 'and Ann');
    expect(data()).toBe('<p>Hi Bob and Ann</p>');
  });

  it('leaves a read-only editor alone', async () => {
    editor.setData('<p>Locked</p>');
    editor.enableReadOnlyMode('page');
    expect(await insertText(editable, PHRASE)).toEqual({ ok: false, reason: 'read_only' });
    expect(data()).toBe('<p>Locked</p>');
  });

  it('says so when the editor refuses the paste', async () => {
    await type('Hi');
    editable.addEventListener('paste', (event) => event.stopImmediatePropagation(), {
      capture: true,
      signal: ended.signal,
    });
    document.addEventListener('paste', (event) => event.stopImmediatePropagation(), {
      capture: true,
      signal: ended.signal,
    });
    expect(await insertText(editable, PHRASE)).toEqual({ ok: false, reason: 'refused' });
    expect(data()).toBe('<p>Hi</p>');
  });
});
