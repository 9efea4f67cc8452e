import { expect, test } from 'vitest';
import { SITUATIONS } from '../reading/labels';
import { tableSituations } from './situation-table';

function best(text: string, subject: string | null = null): string | undefined {
  const ranked = [...tableSituations([{ role: 'customer', text }], subject)];
  return ranked.sort((a, b) => b[1] - a[1])[0]?.[0];
}

test.each([
  ['my photos have all vanished from the album since the update', 'data_loss'],
  ['someone used my card for a payment I never made', 'fraud_security'],
  ['the plate arrived smashed and the box was crushed', 'damaged'],
  ['I was charged twice, there are two payments on my card', 'double_charge'],
  ['I cannot afford the payment since I lost my job', 'hardship'],
])('%s tells of %s', (text, situation) => {
  expect(best(text)).toBe(situation);
});

test('every situation has a share, and the shares sum to at most 1', () => {
  const shares = tableSituations(
    [{ role: 'customer', text: 'where is my parcel, it is late' }],
    null,
  );
  expect([...shares.keys()]).toEqual([...SITUATIONS]);
  const sum = [...shares.values()].reduce((total, p) => total + p, 0);
  expect(sum).toBeCloseTo(1);
});

test('a word or nothing is not enough to be sure', () => {
  for (const text of ['', 'hello', 'zzz qqq'])
    for (const p of tableSituations([{ role: 'customer', text }], null).values())
      expect(p).toBeLessThan(0.35);
});

test('the subject counts', () => {
  expect(best('see above please', 'my refund has not come, three weeks now')).toBe('refund_slow');
});
