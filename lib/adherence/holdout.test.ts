import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { drawnArm, momentArm } from './holdout';

function draw(key: string, ticket: number): string {
  return `k1:${createHmac('sha256', key).update(String(ticket)).digest('base64url')}`;
}

test('one conversation in ten is held out, always the same ones, other ones in another install', () => {
  const tickets = Array.from({ length: 20_000 }, (_, at) => at);
  const held = tickets.filter((ticket) => drawnArm(draw('salt', ticket)) === 'holdout');
  // Five standard errors of a share of .1.
  expect(Math.abs(held.length / tickets.length - 0.1)).toBeLessThan(0.0107);
  expect(tickets.filter((ticket) => drawnArm(draw('salt', ticket)) === 'holdout')).toEqual(held);
  const elsewhere = held.filter((ticket) => drawnArm(draw('pepper', ticket)) === 'holdout');
  expect(elsewhere.length / held.length).toBeLessThan(0.15);
});

test('the lot is the first 48 bits of the hash, by tens', () => {
  expect(drawnArm('k1:AAAAAAAA_rest')).toBe('holdout');
  expect(drawnArm('k1:AAAAAAAB_rest')).toBe('shown');
  expect(drawnArm('k7:AAAAAAAK_rest')).toBe('holdout');
  // 2⁴⁸ − 1 = 281474976710655.
  expect(drawnArm('k1:________')).toBe('shown');
});

test('care comes before the lot, in both arms, and lasts', () => {
  for (const drawn of ['shown', 'holdout'] as const) {
    expect(momentArm(null, { on: true, drawn, care: true })).toBe('outside');
    expect(momentArm(drawn, { on: true, drawn, care: true })).toBe('outside');
    expect(momentArm('outside', { on: true, drawn, care: false })).toBe('outside');
    expect(momentArm(null, { on: true, drawn, care: false })).toBe(drawn);
  }
});

test('a change of the setting counts from the next moment on', () => {
  const drawn = 'holdout';
  expect(momentArm('holdout', { on: false, drawn, care: false })).toBe('holdout');
  expect(momentArm('off', { on: true, drawn, care: false })).toBe('off');
  expect(momentArm(null, { on: false, drawn, care: false })).toBe('off');
  expect(momentArm(null, { on: false, drawn, care: true })).toBe('off');
});
