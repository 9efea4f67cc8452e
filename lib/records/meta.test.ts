import { expect, test } from 'vitest';
import { openTestDb } from '@/tests/support/records-db';
import { FORMS } from '../events/forms';
import { getInstallId, getLink, getTimeZone } from './meta';

test('an install has one id, also when two contexts ask first', async () => {
  const db = await openTestDb();
  const other = await openTestDb(db.name);
  const [one, two] = await Promise.all([getInstallId(db), getInstallId(other)]);
  expect(one).toMatch(FORMS.uuid);
  expect(two).toBe(one);
  expect(await getInstallId(await openTestDb())).not.toBe(one);
});

test('the time zone stays that of the install', async () => {
  const db = await openTestDb();
  await db.meta.put({ name: 'timeZone', value: 'Asia/Tokyo' });
  expect(await getTimeZone(db)).toBe('Asia/Tokyo');
  const zone = await getTimeZone(await openTestDb());
  expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
});

test('the chain starts before the first event', async () => {
  expect(await getLink(await openTestDb(), 'head')).toEqual({ seq: 0, hash: '', id: null });
});
