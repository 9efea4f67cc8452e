import { expect, test } from 'vitest';
import { addressKind } from './address-kind';

const OURS = new Set(['ana@acme.test', 'acme.help@gmail.com']);

test.each([
  ['ana@acme.test', 'Ana', 'agent'],
  ['ana+shop@acme.test', 'Ana', 'agent'],
  ['acme.help@gmail.com', 'Acme', 'agent'],
  ['jonas@acme.test', 'Jonas', 'agent'],
  ['jonas@mail.acme.test', 'Jonas', 'agent'],
  ['bob@cust.test', 'Bob', 'customer'],
  ['bob@gmail.com', 'Bob', 'customer'],
  ['bob@notacme.test', 'Bob', 'customer'],
  ['noreply@acme.test', 'Acme', 'bot'],
  ['no-reply@ship.test', 'Shipping', 'bot'],
  ['mailer-daemon@googlemail.com', 'Mail Delivery Subsystem', 'system'],
  ['help@acme.test', 'Bob Jones via Support', null],
  [null, 'Bob', null],
] as const)('%s (%s) is %s', (address, name, kind) => {
  expect(addressKind(address, name, OURS)).toBe(kind);
});

test('where no address is known as ours nobody is told', () => {
  expect(addressKind('bob@cust.test', 'Bob', new Set())).toBeNull();
});
