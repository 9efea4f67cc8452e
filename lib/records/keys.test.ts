import { expect, test } from 'vitest';
import { openTestDb } from '@/tests/support/records-db';
import { FORMS } from '../events/forms';
import { createKeys } from './keys';

test('a hash has its form, is the same again, and keeps its parts apart', async () => {
  const db = await openTestDb();
  const keys = createKeys(db);
  const hash = await keys.keyedHash(['ticket', 'zendesk', '12']);
  expect(hash).toMatch(FORMS.keyedHash);
  expect(await keys.keyedHash(['ticket', 'zendesk', '12'])).toBe(hash);
  expect(await keys.keyedHash(['ticket', 'zendesk1', '2'])).not.toBe(hash);
  expect(await keys.keyedHash(['ticket', 'zendesk', '1', '2'])).not.toBe(hash);
});

test('two contexts that make the key at once share one', async () => {
  const db = await openTestDb();
  const other = await openTestDb(db.name);
  const hashes = await Promise.all(
    [db, other, db].map((each) => createKeys(each).keyedHash(['a'])),
  );
  expect(new Set(hashes).size).toBe(1);
});

test('the stored key cannot be read out', async () => {
  const db = await openTestDb();
  await createKeys(db).keyedHash(['a']);
  const row = await db.keys.get('k1');
  if (!row) throw new Error('a key was expected');
  expect(row.key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', row.key)).rejects.toThrow();
  await expect(crypto.subtle.exportKey('jwk', row.key)).rejects.toThrow();
});

test('another install hashes otherwise, and so does this one after an erase', async () => {
  const [one, two] = await Promise.all([openTestDb(), openTestDb()]);
  const keys = createKeys(one);
  const hash = await keys.keyedHash(['a']);
  expect(await createKeys(two).keyedHash(['a'])).not.toBe(hash);
  await one.keys.clear();
  keys.reset();
  expect(await keys.keyedHash(['a'])).not.toBe(hash);
});

test('an analysis is named by model, text and context', async () => {
  const keys = createKeys(await openTestDb());
  const base = { model: 'm', text: 't', context: ['c'] };
  const all = [base, { ...base, model: 'n' }, { ...base, text: 'u' }, { ...base, context: [] }];
  const names = await Promise.all(all.map((input) => keys.analysisKey(input)));
  expect(new Set(names).size).toBe(4);
});

test('a failure is not remembered', async () => {
  const db = await openTestDb();
  const keys = createKeys(db);
  db.close({ disableAutoOpen: false });
  await expect(keys.keyedHash(['a'])).resolves.toMatch(FORMS.keyedHash);
  db.close({ disableAutoOpen: true });
  const late = createKeys(db);
  await expect(late.keyedHash(['a'])).rejects.toThrow();
  await db.open();
  await expect(late.keyedHash(['a'])).resolves.toMatch(FORMS.keyedHash);
});
