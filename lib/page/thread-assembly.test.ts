import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RawMessage } from './read-message';
import type { MessageRules } from './reading-rules';
import { type Named, ThreadAssembly } from './thread-assembly';

const RULES: MessageRules = {
  message: 'article',
  outside: '',
  id: [],
  roles: [],
  staff: '',
  botNames: [/bot/i],
  sender: [],
  time: [],
  body: [],
  drop: [],
  systemLines: [/^closed$/],
};
const MAILS: MessageRules = { ...RULES, addresses: [], rowsStandAlone: true };
const HINTED: MessageRules = {
  ...RULES,
  hints: { staff: '', start: '', end: '', column: '', botNames: [] },
};

const SIDE = fc.constantFrom('start' as const, 'end' as const, null);
const RAW = fc.record({
  pageId: fc.option(fc.constantFrom('1', '2', '3', '4', '5', '6')),
  marks: fc.array(fc.constantFrom('customer', 'agent', 'note', 'system', null), { maxLength: 2 }),
  staff: fc.boolean(),
  sender: fc.option(fc.constantFrom('Dana', 'Ana', 'Kim', 'Bot')),
  time: fc.option(fc.constantFrom('10:00', '11:00')),
  stamp: fc.constantFrom('', '1', '2', '3'),
  text: fc.option(fc.constantFrom('a', 'b', 'c', '', 'closed', 'by bot')),
  cut: fc.boolean(),
  address: fc.option(fc.constantFrom('dana@cust.test', 'ana@acme.test')),
  hint: fc.option(fc.record({ staff: fc.boolean(), side: SIDE, yellow: fc.boolean() })),
});

interface Change {
  at: number;
  text: string | null;
  raw: RawMessage | null;
}

const CHANGE: fc.Arbitrary<Change> = fc.record({
  at: fc.nat({ max: 12 }),
  text: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', '', 'closed', 'by bot')),
  // Mostly nothing but the words changes.
  raw: fc.option(RAW, { freq: 4 }).map((raw) => raw ?? null),
});
const NAMED: fc.Arbitrary<Named> = fc.record({
  customer: fc.option(fc.constant('Dana')),
  agent: fc.option(fc.constant('Ana')),
  addresses: fc.constantFrom([], ['ana@acme.test']),
});

function made({ at, text, raw }: Change, raws: RawMessage[]): number {
  const index = at % (raws.length + 1);
  const before = raws[index] ?? raw;
  if (!before) return index;
  raws[index] = raw ?? { ...before, text };
  return index;
}

test.each([
  ['a chat', RULES],
  ['a mailbox', MAILS],
  ['rows told by hints', HINTED],
])('%s put together step by step is what putting it together anew gives', (_, rules) => {
  fc.assert(
    fc.property(
      fc.array(RAW, { maxLength: 8 }),
      fc.array(fc.tuple(fc.array(CHANGE, { maxLength: 3 }), NAMED), { maxLength: 6 }),
      (start, steps) => {
        const raws = [...start];
        const assembly = new ThreadAssembly(rules);
        let named: Named = { customer: 'Dana', agent: 'Ana', addresses: ['ana@acme.test'] };
        assembly.update(raws, null, named);
        for (const [changes, next] of steps) {
          const changed = changes.map((change) => made(change, raws));
          if (changes.length === 1) named = next;
          const kept = assembly.update(raws, changed, named);
          expect(kept).toEqual(new ThreadAssembly(rules).update(raws, null, named));
        }
      },
    ),
    { numRuns: 1_000 },
  );
});

test('other words cost the message alone, and what was told before stays as it was', () => {
  const raws = ['a', 'b'].map(
    (text): RawMessage => ({
      pageId: text,
      marks: ['agent'],
      staff: false,
      sender: 'Ana',
      time: null,
      stamp: '',
      text,
      cut: false,
      hint: null,
    }),
  );
  const named = { customer: null, agent: null, addresses: [] };
  const assembly = new ThreadAssembly(RULES);
  const first = assembly.update(raws, null, named);
  const [a, b] = raws;
  const changed = raws.with(0, { ...raws[0], text: 'c' } as RawMessage);
  const second = assembly.update(changed, [0], named);
  expect([a?.text, b?.text]).toEqual(['a', 'b']);
  expect(first.messages.map(({ text }) => text)).toEqual(['a', 'b']);
  expect(second.messages.map(({ text }) => text)).toEqual(['c', 'b']);
  expect(second.messages[1]).toBe(first.messages[1]);
  expect(second.ours.map(({ text }) => text)).toEqual(['c', 'b']);
});
