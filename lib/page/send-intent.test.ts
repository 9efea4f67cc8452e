import { beforeEach, describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { isSendClick, isSendKeydown } from './send-intent';
import type { ComposingRules } from './site';

const RULES: ComposingRules = {
  editors: ['textarea'],
  enterSends: ['.chat'],
  sendButtons: ['.send', '.menu li'],
  mode: { selectors: [], attribute: '', internal: [], public: [], channel: {} },
  drop: [],
  draftOnly: ['.drafting'],
};

let field: HTMLTextAreaElement;
let seen: boolean[];

beforeEach(() => {
  document.body.replaceChildren();
  field = document.createElement('textarea');
  document.body.append(field);
  seen = [];
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') seen.push(isSendKeydown(event, field, document.body, RULES));
  });
});

describe('isSendKeydown', () => {
  it.each([
    ['', '{Enter}', false],
    ['', '{Control>}{Enter}{/Control}', true],
    ['', '{Meta>}{Enter}{/Meta}', true],
    ['chat', '{Enter}', true],
    ['chat', '{Control>}{Enter}{/Control}', true],
    ['chat', '{Shift>}{Enter}{/Shift}', false],
    ['chat', '{Alt>}{Enter}{/Alt}', false],
  ])('editor %j, keys %s: %s', async (className, keys, sends) => {
    field.className = className;
    await userEvent.click(field);
    await userEvent.keyboard(keys);
    expect(seen).toEqual([sends]);
  });

  it('is not fooled by a script', () => {
    field.className = 'chat';
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(seen).toEqual([false]);
  });

  it('knows that the key only saves a draft', async () => {
    const mark = document.createElement('i');
    mark.className = 'drafting';
    document.body.append(mark);
    await userEvent.click(field);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(seen).toEqual([false]);
  });

  it('leaves Enter to an input method', async () => {
    field.className = 'chat';
    await userEvent.click(field);
    const key = { key: 'Enter', code: 'Enter' };
    await cdp().send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      windowsVirtualKeyCode: 229,
      ...key,
    });
    await cdp().send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      windowsVirtualKeyCode: 13,
      ...key,
    });
    expect(seen).toEqual([false, true]);
  });
});

describe('isSendClick', () => {
  function button(className: string): HTMLElement {
    const outer = document.createElement('button');
    outer.className = className;
    const inner = document.createElement('b');
    inner.textContent = 'Submit';
    outer.append(inner);
    document.body.append(outer);
    return inner;
  }

  it('takes a click inside a send button, and no other', async () => {
    const clicks: boolean[] = [];
    document.body.addEventListener('click', (event) => clicks.push(isSendClick(event, RULES)));
    await userEvent.click(button('send'));
    await userEvent.click(button('cancel'));
    button('send').click();
    expect(clicks).toEqual([true, false, false]);
  });
});
