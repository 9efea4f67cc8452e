import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Kind, PROTOCOL, type Target } from './protocol';
import type { SenderKind } from './sender';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { admit } = await import('./serve');

const SENDERS: SenderKind[] = [
  'page',
  'panel',
  'dashboard',
  'options',
  'welcome',
  'host',
  'background',
  'stranger',
];
const KINDS = Object.keys(PROTOCOL) as Kind[];
const TARGETS: Target[] = ['host', 'background', 'page', 'panel'];

test('no sender gets a message through that the table does not grant', () => {
  let forbidden = 0;
  for (const kind of KINDS) {
    for (const from of SENDERS) {
      for (const to of TARGETS) {
        const admitted = admit({ to, kind, body: {} }, to, from);
        const granted =
          PROTOCOL[kind].to === to && (PROTOCOL[kind].from as readonly string[]).includes(from);
        if (!granted) {
          forbidden += 1;
          expect(admitted).toEqual({ ok: false, reason: 'not_allowed' });
        }
      }
    }
  }
  expect(forbidden).toBeGreaterThan(KINDS.length * 20);
});

test('a stranger may send nothing at all', () => {
  for (const kind of KINDS) {
    expect(PROTOCOL[kind].from as readonly string[]).not.toContain('stranger');
  }
});

test('a message for another context is left alone', () => {
  expect(admit({ to: 'panel', kind: 'panel.command', body: {} }, 'host', 'background')).toBeNull();
});

test('whatever arrives, nothing of the wrong shape is handed on', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), fc.jsonValue(), (kind, body) => {
      const spec = PROTOCOL[kind];
      const admitted = admit({ to: spec.to, kind, body }, spec.to, spec.from[0]);
      const empty = JSON.stringify(body) === '{}';
      if (!empty) expect(admitted).toEqual({ ok: false, reason: 'bad_body' });
    }),
    { numRuns: 2_000 },
  );
});

test('a well-formed message is handed on as it is', () => {
  const body = { tabId: 3, token: 't', deed: 'd', mood: 'worry' };
  expect(admit({ to: 'host', kind: 'panel.mood', body }, 'host', 'panel')).toEqual({
    ok: true,
    kind: 'panel.mood',
    body,
  });
});

test('a page cannot send a novel', () => {
  const body = {
    token: 't',
    text: 'x'.repeat(100_001),
    mode: 'public',
    at: '2026-11-24T10:00:00Z',
  };
  expect(admit({ to: 'host', kind: 'page.replied', body }, 'host', 'page')).toEqual({
    ok: false,
    reason: 'bad_body',
  });
});
