import { beforeEach, describe, expect, it } from 'vitest';
import { draftText, editorOf, replyModeOf } from './composer';
import type { ComposingRules } from './site';

const RULES: ComposingRules = {
  editors: ['[data-rich]', 'textarea'],
  enterSends: [],
  sendButtons: [],
  mode: {
    selectors: ['[data-switch]'],
    attribute: 'data-switch',
    internal: ['internal'],
    public: ['web', 'chat'],
    channel: { web: 'email', chat: 'chat' },
  },
  drop: ['.signature', 'blockquote'],
  draftOnly: [],
};

beforeEach(() => document.body.replaceChildren());

function add(root: ParentNode, tag: string, attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  root.append(element);
  return element;
}

describe('editorOf', () => {
  it('takes the first visible editor by the order of the rules, and none of a hidden thread', () => {
    const root = add(document.body, 'section');
    const field = add(root, 'textarea');
    expect(editorOf(RULES, root, document)).toBe(field);
    const hidden = add(root, 'div', { 'data-rich': '', style: 'visibility:hidden' });
    expect(editorOf(RULES, root, document)).toBe(field);
    hidden.style.visibility = 'visible';
    expect(editorOf(RULES, root, document)).toBe(hidden);
    root.style.visibility = 'hidden';
    hidden.style.visibility = '';
    expect(editorOf(RULES, root, document)).toBeNull();
  });

  it('prefers the one the agent is in', () => {
    const root = add(document.body, 'section');
    add(root, 'div', { 'data-rich': '', contenteditable: 'true' });
    const second = add(root, 'div', { 'data-rich': '', contenteditable: 'true' });
    second.focus();
    expect(editorOf(RULES, root, document)).toBe(second);
  });
});

describe('replyModeOf', () => {
  it.each([
    ['web', { mode: 'public', channel: 'email' }],
    ['chat', { mode: 'public', channel: 'chat' }],
    ['internal', { mode: 'internal', channel: null }],
    ['carrier_pigeon', { mode: 'unknown', channel: null }],
    ['constructor', { mode: 'unknown', channel: null }],
  ])('reads %s', (value, wanted) => {
    const root = add(document.body, 'section');
    add(root, 'button', { 'data-switch': value });
    expect(replyModeOf(RULES, root)).toEqual(wanted);
  });

  it('does not guess when the page says nothing, and answers public where no note exists', () => {
    const root = add(document.body, 'section');
    expect(replyModeOf(RULES, root).mode).toBe('unknown');
    const noNotes = { ...RULES, mode: { ...RULES.mode, selectors: [] } };
    expect(replyModeOf(noNotes, root).mode).toBe('public');
  });
});

describe('draftText', () => {
  it('keeps lines, drops signature and quote, and leaves the editor as it is', () => {
    const editor = add(document.body, 'div', { contenteditable: 'true' });
    add(editor, 'p').textContent = 'Hi Bob,\u00a0\u2060';
    const line = add(editor, 'p');
    line.append('one', document.createElement('br'), 'two');
    add(editor, 'div', { class: 'signature' }).textContent = 'Ana';
    add(editor, 'blockquote').textContent = 'where is it?';
    const markup = editor.outerHTML;
    expect(draftText(editor, RULES)).toBe('Hi Bob,\none\ntwo');
    expect(editor.outerHTML).toBe(markup);
  });

  it('reads a field', () => {
    const field = document.createElement('textarea');
    field.value = ' Hi\nBob ';
    expect(draftText(field, RULES)).toBe('Hi\nBob');
  });
});

describe('a desk that tells a note by its colour alone', () => {
  const toned: ComposingRules = { ...RULES, noteTone: { frames: '.frame', editors: '.frame p' } };

  it.each([
    ['#fff1c2', 'internal'],
    ['#ffffff', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (colour, mode) => {
    const frame = add(document.body, 'div', { class: 'frame' });
    frame.textContent = 'x';
    frame.style.backgroundColor = colour;
    expect(replyModeOf(toned, document.body)).toEqual({ mode, channel: null });
  });

  it('takes no colour from a frame that is not shown', () => {
    add(document.body, 'div', { class: 'frame', style: 'background:#fff1c2;visibility:hidden' });
    expect(replyModeOf(toned, document.body).mode).toBe('unknown');
  });
});
