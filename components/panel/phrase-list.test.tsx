import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/translate';
import { mount } from '@/tests/components/mount';
import { spyActions } from '@/tests/components/spy-actions';
import { OFFERS, SURE } from '@/tests/pages/gallery/moments';
import type { InsertOutcome } from './panel-actions';
import { PhraseList } from './phrase-list';

const t = createTranslate('en');

async function list(actions = spyActions(), draft = '', moment = SURE) {
  return mount(<PhraseList moment={moment} draft={draft} actions={actions} busy={false} t={t} />);
}

async function press(
  key: string,
  init: KeyboardEventInit = {},
  target: EventTarget = document.body,
) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  await act(async () => target.dispatchEvent(event));
}

describe('PhraseList', () => {
  const outcomes: [InsertOutcome, string][] = [
    ['inserted', 'In your reply. Nothing was sent.'],
    ['clipboard', 'The reply box did not take it. Copied: press'],
    ['failed', 'copy it by hand'],
  ];

  it.each(outcomes)('says how inserting went: %s', async (outcome, text) => {
    const actions = spyActions(outcome);
    const { root, click } = await list(actions);
    await click('Insert phrase 2');
    expect(actions.insert).toHaveBeenCalledExactlyOnceWith('late-choice');
    expect(root.querySelectorAll('article')[1]?.textContent).toContain(text);
    expect(root.querySelectorAll('.notice')).toHaveLength(1);
  });

  it('does not insert twice for a double click, nor while the first is under way', async () => {
    const actions = spyActions();
    let answer: (outcome: InsertOutcome) => void = () => undefined;
    actions.insert.mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const { click } = await list(actions);
    await click('Insert phrase 1');
    await click('Insert phrase 1');
    await act(async () => answer('inserted'));
    await click('Insert phrase 1');
    expect(actions.insert).toHaveBeenCalledOnce();
  });

  it('inserts again after a failure', async () => {
    const actions = spyActions('failed');
    const { click } = await list(actions);
    await click('Insert phrase 1');
    await click('Insert phrase 1');
    expect(actions.insert).toHaveBeenCalledTimes(2);
  });

  it('copies, puts one or all aside, and asks for others', async () => {
    const actions = spyActions();
    const { root, click } = await list(actions);
    await click('Copy phrase 1');
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith('late-own-date');
    expect(root.querySelector('article')?.textContent).toMatch(/Copied: press (Ctrl\+V|⌘V)/);
    await click('Not now, phrase 3');
    await click('None of these');
    expect(actions.notNow.mock.calls).toEqual([['late-sorry'], [null]]);
    await click('Other phrases');
    expect(actions.nextPhrases).toHaveBeenCalledExactlyOnceWith();
  });

  it('shows the draft with the new words marked before anything is inserted', async () => {
    const actions = spyActions();
    const { root, click } = await list(actions, 'Hello Marta, thank you for writing.');
    await click('See phrase 3 in your reply');
    const preview = root.querySelector('.phrase-preview-text');
    expect(preview?.textContent).toBe(`Hello Marta, thank you for writing. ${OFFERS[2]?.text}`);
    expect(preview?.querySelector('ins')?.textContent?.trim()).toBe(OFFERS[2]?.text);
    expect(actions.insert).not.toHaveBeenCalled();
  });

  it('goes to a phrase by its number, but not while someone writes or holds a modifier', async () => {
    const { button } = await list();
    await press('2');
    expect(document.activeElement).toBe(button('Insert phrase 2'));
    await press('3', { ctrlKey: true });
    await press('3', {}, document.body.appendChild(document.createElement('input')));
    await press('4');
    expect(document.activeElement).toBe(button('Insert phrase 2'));
    document.querySelector('input')?.remove();
  });

  it('shows three phrases at most', async () => {
    const [first] = OFFERS;
    if (!first) throw new Error('no offer');
    const offers = [...OFFERS, { ...first, id: 'fourth' }];
    const { root } = await list(spyActions(), '', { ...SURE, offers });
    expect(root.querySelectorAll('article')).toHaveLength(3);
  });
});
