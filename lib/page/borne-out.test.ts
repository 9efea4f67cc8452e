import { expect, test } from 'vitest';
import type { AuthorKind } from '../conversation/conversation';
import { isBorneOut, showsRobot, type Witnesses } from './borne-out';
import type { Hint } from './read-hint';
import type { RawMessage } from './read-message';
import type { HintRules } from './reading-rules';

const HINTS: HintRules = {
  staff: '',
  start: '',
  end: '',
  column: '',
  botNames: [/^Fin(?: AI)?$/],
};
const NOBODY: Witnesses = { agentSides: new Set(), hasRobot: false };
const ROBOT: Witnesses = { ...NOBODY, hasRobot: true };
const AT_END: Witnesses = { ...NOBODY, agentSides: new Set(['end'] as const) };

function raw(hint: Partial<Hint> | null, part: Partial<RawMessage> = {}): RawMessage {
  return {
    pageId: null,
    marks: [],
    staff: false,
    sender: null,
    time: null,
    stamp: '',
    text: 'words',
    cut: false,
    hint: hint && { staff: false, side: null, yellow: false, ...hint },
    ...part,
  };
}

test.each([
  ['a reply with its writer’s sign', 'agent', raw({ staff: true }), NOBODY, true],
  ['a reply on our side', 'agent', raw({ side: 'end' }), NOBODY, true],
  ['a reply drawn on our side', 'agent', raw({ place: 'end' }), NOBODY, true],
  ['a reply drawn on the other side', 'agent', raw({ place: 'start' }), NOBODY, false],
  ['a reply with nothing else', 'agent', raw({}), NOBODY, false],
  ['a yellow reply', 'agent', raw({ staff: true, yellow: true }), NOBODY, false],
  ['a reply that stands where no other does', 'agent', raw({ staff: true }), AT_END, false],
  ['a reply that stands where others do', 'agent', raw({ staff: true, side: 'end' }), AT_END, true],
  ['a note with its writer’s sign', 'note', raw({ staff: true }), NOBODY, true],
  ['a note without', 'note', raw({ yellow: true }), NOBODY, false],
  ['a note that stands as a reply', 'note', raw({ staff: true, side: 'end' }), NOBODY, false],
  [
    'a yellow note on our side',
    'note',
    raw({ staff: true, side: 'end', yellow: true }),
    NOBODY,
    true,
  ],
  ['a robot that nobody names', 'bot', raw({}), NOBODY, false],
  ['a robot that is named elsewhere', 'bot', raw({}), ROBOT, true],
  ['a robot by its name', 'bot', raw({ staff: true }, { sender: 'Fin' }), NOBODY, true],
  ['a robot with a colleague’s sign', 'bot', raw({ staff: true }, { sender: 'Ana' }), ROBOT, false],
  ['a customer', 'customer', raw({}), NOBODY, true],
  ['a row without hints', 'agent', raw(null), NOBODY, true],
] satisfies [string, AuthorKind, RawMessage, Witnesses, boolean][])(
  '%s',
  (_, kind, message, witnesses, expected) => {
    expect(isBorneOut(message, kind, HINTS, witnesses)).toBe(expected);
  },
);

test.each([
  [raw({}, { sender: 'Fin AI' }), true],
  [raw({}, { marks: ['system'], text: 'Fin handed over to Ana' }), true],
  [raw({}, { marks: ['system'], text: 'Ana took over' }), false],
  [raw({}, { marks: ['customer'], text: 'Fin is of no help' }), false],
])('row %# shows a robot: %s', (message, expected) => {
  expect(showsRobot(message, HINTS)).toBe(expected);
});
