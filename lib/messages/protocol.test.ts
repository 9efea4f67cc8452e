import { expect, test } from 'vitest';
import { PROTOCOL } from './protocol';

test('only a page may speak of conversations, and to the host alone', () => {
  for (const [kind, { to, from }] of Object.entries(PROTOCOL)) {
    if (kind.startsWith('page.')) expect([kind, to, from]).toEqual([kind, 'host', ['page']]);
    else expect(from).not.toContain(kind === 'host.ensure' ? 'stranger' : 'page');
  }
});

test('only our own pages with a button for it may erase', () => {
  expect(PROTOCOL['host.erase'].from).toEqual(['options', 'dashboard']);
});

test('a page is told what to write by the panel alone', () => {
  expect(PROTOCOL['desk.insert']).toMatchObject({ to: 'page', from: ['panel'] });
});
