import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/translate';
import type { PhraseUse } from '@/lib/prompting/phrase-use';
import { mount } from '@/tests/components/mount';
import { spyActions } from '@/tests/components/spy-actions';
import { OFFERS, SURE } from '@/tests/pages/gallery/moments';
import { PhraseList } from './phrase-list';

const t = createTranslate('en');

type Uses = Record<string, PhraseUse>;

function shown(actions = spyActions(), draft = '', moment = SURE, uses: Uses = {}) {
  return (
    <PhraseList moment={moment} draft={draft} uses={uses} actions={actions} busy={false} t={t} />
  );
}

async function list(...given: Parameters<typeof shown>) {
  return mount(shown(...given));
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
  const outcomes: [PhraseUse, string][] = [
    ['inserted', 'In your reply. Nothing was sent.'],
    ['clipboard', 'The reply box did not take it. Copied: press'],
    ['partial', 'did not take it as it is'],
    ['failed', 'copy it by hand'],
    ['copied', 'Copied: press'],
  ];

  it.each(outcomes)('says how a phrase was used: %s', async (use, text) => {
    const { root } = await list(spyActions(), '', SURE, { 'late-choice': use });
    expect(root.querySelectorAll('article')[1]?.textContent).toContain(text);
    expect(root.querySelectorAll('.notice')).toHaveLength(1);
  });

  it('inserts and copies, but not while one is under way', async () => {
    const actions = spyActions();
    const { click, show } = await list(actions);
    await click('Insert phrase 1');
    await click('Copy phrase 2');
    await show(shown(actions, '', SURE, { 'late-own-date': 'working' }));
    await click('Insert phrase 1');
    await click('Copy phrase 1');
    expect(actions.insert.mock.calls).toEqual([['late-own-date']]);
    expect(actions.copy.mock.calls).toEqual([['late-choice']]);
    await show(shown(actions, '', SURE, { 'late-own-date': 'failed' }));
    await click('Insert phrase 1');
    expect(actions.insert).toHaveBeenCalledTimes(2);
  });

  it('keeps a card in its place while what it offers is recorded, and when the offer changes', async () => {
    const actions = spyActions();
    const { button, show } = await list(actions, '', { ...SURE, momentId: null, offerId: null });
    const before = button('Insert phrase 1');
    before.focus();
    await show(shown(actions, '', SURE));
    await show(shown(actions, '', { ...SURE, offerId: 'offer-4', offers: OFFERS.slice(0, 1) }));
    expect(button('Insert phrase 1')).toBe(before);
    expect(document.activeElement).toBe(before);
  });

  it('puts one or all aside, and asks for others', async () => {
    const actions = spyActions();
    const { click } = await list(actions);
    await click('Not now, phrase 3');
    await click('None of these');
    expect(actions.notNow.mock.calls).toEqual([
      ['late-sorry', 'not_now'],
      [null, 'not_now'],
    ]);
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
