import { expect, test } from 'vitest';
import type { AuthorKind } from '../conversation/conversation';
import { hintedKind, type KnownSides } from './hinted-kind';
import type { Hint } from './read-hint';
import type { RawMessage } from './read-message';
import type { HintRules } from './reading-rules';
import type { Side } from './side-of';

const HINTS: HintRules = { staff: '', start: '', end: '', column: '', botNames: [/^Fin$/] };

function raw(hint: Partial<Hint> | null, sender: string | null = null): RawMessage {
  return {
    pageId: null,
    marks: [],
    staff: false,
    sender,
    time: null,
    stamp: '',
    text: 'words',
    cut: false,
    hint: hint && { staff: false, side: null, yellow: false, ...hint },
  };
}

function sides(customer: Side[] = [], ours: Side[] = []): KnownSides {
  return { customer: new Set(customer), ours: new Set(ours) };
}

test.each([
  ['the customer’s side', raw({ side: 'start' }), sides(), 'customer'],
  ['our side', raw({ side: 'end' }), sides(), 'agent'],
  ['our side, yellow', raw({ side: 'end', yellow: true }), sides(), 'note'],
  ['the customer’s side, yellow', raw({ side: 'start', yellow: true }), sides(), null],
  ['a colleague', raw({ staff: true }), sides(), 'agent'],
  ['a colleague on yellow', raw({ staff: true, yellow: true }), sides(), 'note'],
  ['a colleague on the customer’s side', raw({ staff: true, side: 'start' }), sides(), 'agent'],
  ['a robot’s name', raw({ side: 'start' }, 'Fin'), sides(), 'bot'],
  ['no side', raw({}), sides(), null],
  ['no hints', raw(null), sides(), null],
  ['a side where ours stand too', raw({ side: 'start' }), sides(['start'], ['start']), null],
  ['a side where customers stand too', raw({ side: 'end' }), sides(['end']), null],
  ['sides that others bear out', raw({ side: 'end' }), sides(['start'], ['end']), 'agent'],
] satisfies [string, RawMessage, KnownSides, AuthorKind | null][])(
  '%s',
  (_, message, known, kind) => {
    expect(hintedKind(message, HINTS, known)).toBe(kind);
  },
);
