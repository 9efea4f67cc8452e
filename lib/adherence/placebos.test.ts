import { expect, test } from 'vitest';
import { LIBRARY } from '../prompting/library';
import type { Phrase } from '../prompting/phrase';
import { SITUATIONS } from '../reading/labels';
import { choosePlacebos, type PlaceboInput } from './placebos';

const SLOTS = { name: 'Mara', thing: 'sofa', reference: 'NH-48213', agent: 'Ana' };

function input(more: Partial<PlaceboInput> = {}): PlaceboInput {
  return {
    library: LIBRARY,
    offered: new Set(),
    k: 3,
    situation: 'late',
    mood: 'frustration',
    stage: 'open',
    channel: 'email',
    slots: SLOTS,
    seed: '01970000-0000-7000-8000-000000000001',
    ...more,
  };
}

function phrase(id: string, more: Partial<Phrase>): Phrase {
  const [base] = LIBRARY;
  if (!base) throw new Error('the library is empty');
  const cell = { situations: ['late'], emotions: ['worry'], stages: ['open'], channels: ['email'] };
  return { ...base, ...(cell as Partial<Phrase>), id, text: id, ...more };
}

test('as many as were seen, filled, the same for the same offer and others for another', () => {
  const chosen = choosePlacebos(input());
  expect(chosen).toHaveLength(3);
  expect(new Set(chosen).size).toBe(3);
  expect(chosen?.join(' ')).not.toMatch(/[{}]/u);
  expect(choosePlacebos(input())).toEqual(chosen);
  expect(choosePlacebos(input({ seed: 'another' }))).not.toEqual(chosen);
});

test('every situation, and none, has enough of them; what was offered is never among them', () => {
  for (const situation of [...SITUATIONS, null]) {
    const offered = new Set<string>();
    const texts = choosePlacebos(input({ situation, k: 6, offered })) ?? [];
    expect(texts, String(situation)).toHaveLength(6);
    const ids = LIBRARY.filter(({ text }) => texts.includes(text)).map(({ id }) => id);
    const others = choosePlacebos(input({ situation, k: 6, offered: new Set(ids) })) ?? [];
    expect(others).toHaveLength(6);
    const again = LIBRARY.filter(({ text }) => others.includes(text)).map(({ id }) => id);
    expect(again.filter((id) => ids.includes(id))).toEqual([]);
  }
});

test('first other cells of the same situation, then the same mood, then the rest', () => {
  const library = [
    phrase('shown-here', { emotions: ['frustration'] }),
    phrase('any-situation', { situations: [], emotions: ['worry'] }),
    phrase('by-chat', { channels: ['chat'] }),
    phrase('has-a-date', { text: 'before {date}' }),
    phrase('rest', { situations: ['bug'], emotions: ['confusion'] }),
    phrase('same-mood', { situations: ['bug'], emotions: ['frustration'] }),
    phrase('other-stage', { emotions: ['frustration'], stages: ['close'] }),
    phrase('other-mood', {}),
  ];
  expect(choosePlacebos(input({ library, k: 2 }))?.toSorted()).toEqual([
    'Other-mood',
    'Other-stage',
  ]);
  expect(choosePlacebos(input({ library, k: 3 }))?.[2]).toBe('Same-mood');
  expect(choosePlacebos(input({ library, k: 4 }))?.[3]).toBe('Rest');
  expect(choosePlacebos(input({ library, k: 5 }))).toBeNull();
  // Without a situation the mood alone is known.
  expect(choosePlacebos(input({ library, k: 3, situation: null }))?.toSorted()).toEqual([
    'Other-stage',
    'Same-mood',
    'Shown-here',
  ]);
});
