import { expect, test } from 'vitest';
import type { Envelope } from '../page/read-envelope';
import { judgeMail, type MailPermit, permitHolds } from './mail-permit';

const LISTS = { addresses: ['help@acme.test'], labels: ['Support'] };

function envelope(part: Partial<Envelope> = {}): Envelope {
  return {
    own: ['ana@acme.test'],
    strangers: ['bob@cust.test'],
    hasSenders: true,
    recipients: ['ana@acme.test'],
    labels: [],
    newsletter: false,
    calendar: false,
    ...part,
  };
}

test.each([
  ['a private mail', envelope(), 'unmarked'],
  ['a mail to a listed address', envelope({ recipients: ['help@acme.test'] }), 'address'],
  ['a mail under a listed label', envelope({ labels: ['support'] }), 'label'],
  ['a mail under a label below it', envelope({ labels: ['Support/Returns'] }), 'label'],
  ['a label that only begins alike', envelope({ labels: ['Supporters'] }), 'unmarked'],
] as const)('%s: %s', (_, given, outcome) => {
  const verdict = judgeMail(given, LISTS, false);
  expect(verdict.ok ? verdict.permit.by : verdict.why).toBe(outcome);
});

test('the agent’s word lets a mail be read', () => {
  expect(judgeMail(envelope(), LISTS, true)).toEqual({ ok: true, permit: { by: 'marked' } });
});

test.each([
  ['newsletter', { newsletter: true }],
  ['calendar', { calendar: true }],
  ['no_reply', { strangers: ['no-reply@bank.test', 'notifications@bank.test'] }],
  ['own_domain', { strangers: [] }],
  ['unclear', { own: [] }],
  ['unclear', { hasSenders: false, strangers: [] }],
] satisfies [string, Partial<Envelope>][])(
  '%s is never read, whatever is listed or marked',
  (why, part) => {
    const all = envelope({ ...part, recipients: ['help@acme.test'], labels: ['Support'] });
    expect(judgeMail(all, LISTS, true)).toEqual({ ok: false, why });
  },
);

test('a no-reply mail in a customer’s thread does not close it', () => {
  const strangers = ['no-reply@ship.test', 'bob@cust.test'];
  expect(judgeMail(envelope({ strangers }), LISTS, true).ok).toBe(true);
});

test.each([
  [null, true, false],
  [{ by: 'address', value: 'help@acme.test' }, false, true],
  [{ by: 'address', value: 'ana@acme.test' }, true, false],
  [{ by: 'label', value: 'Support' }, false, true],
  [{ by: 'label', value: 'Family' }, true, false],
  [{ by: 'marked' }, true, true],
  [{ by: 'marked' }, false, false],
] satisfies [MailPermit | null, boolean, boolean][])(
  'the permit %j with the mark %s holds: %s',
  (permit, marked, holds) => {
    expect(permitHolds(permit, LISTS, marked)).toBe(holds);
  },
);
