import { expect, test, vi } from 'vitest';
import { NO_STANDARDS, type Standards } from './standards';

const stored = new Map<string, unknown>();

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored.get(key) }),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
        },
      },
    },
  },
}));

const { getStandards, keepStandards } = await import('./standards-store');

test('what is kept is read again, under a key of its own', async () => {
  expect(await getStandards()).toEqual(NO_STANDARDS);
  const written: Standards = {
    ...NO_STANDARDS,
    card: { ...NO_STANDARDS.card, training: 'One apology, then the next step.' },
  };
  await keepStandards(written);
  expect([...stored.keys()]).toEqual(['standards']);
  expect(await getStandards()).toEqual(written);
});

test('what is too long is cut before it is kept', async () => {
  const card = { ...NO_STANDARDS.card, source: 'x'.repeat(100_000) };
  expect((await keepStandards({ ...NO_STANDARDS, card })).card.source).toHaveLength(300);
  expect(JSON.stringify(stored.get('standards')).length).toBeLessThan(500);
});
