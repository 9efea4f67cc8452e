import { expect, test } from 'vitest';
import { isAutomatic, isOrganisation, toAddress, withoutTag } from './mail-address';

test.each([
  [' Help@Shop.Test ', 'help@shop.test'],
  ['a.b+c@mail.shop.co.uk', 'a.b+c@mail.shop.co.uk'],
  ['info@müller.example', 'info@müller.example'],
  ['shop.test', null],
  ['@shop.test', null],
  ['a@b', null],
  ['a@b@c.test', null],
  ['Ana <a@shop.test>', null],
  [`${'a'.repeat(100_000)}@shop.test`, null],
])('the address of “%s” is %s', (text, address) => {
  expect(toAddress(text)).toBe(address);
});

test.each([
  'noreply@x.test',
  'no-reply@x.test',
  'no_reply.orders@x.test',
  'do-not-reply@x.test',
  'donotreply@x.test',
  'orders-noreply@x.test',
  'nicht-antworten@x.test',
  'mailer-daemon@x.test',
  'postmaster@x.test',
  'bounces+123@x.test',
  'newsletter@x.test',
  'notifications@x.test',
  'calendar-notification@google.com',
])('nobody writes as %s', (address) => {
  expect(isAutomatic(address)).toBe(true);
});

test.each([
  'bob@x.test',
  'no.reyes@x.test',
  'replynow@x.test',
  'newsome@x.test',
  'antworten@x.test',
])('a person may write as %s', (address) => {
  expect(isAutomatic(address)).toBe(false);
});

test('people of one company are colleagues, people of one provider are not', () => {
  expect(isOrganisation('ana@acme.test')).toBe(true);
  expect(isOrganisation('ana@gmail.com')).toBe(false);
});

test('a tag is no part of an address', () => {
  expect(withoutTag('help+web@acme.test')).toBe('help@acme.test');
  expect(withoutTag('help@acme.test')).toBe('help@acme.test');
});
