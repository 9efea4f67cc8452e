import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { FORMS, type FormName, form } from './forms';

const uuid = '0192f0c1-2345-7abc-8def-0123456789ab';
const hash = `k1:${'aB3_-'.repeat(9).slice(0, 43)}`;

const GOOD: Record<FormName, string[]> = {
  keyedHash: [hash],
  uuid: [uuid, '3b241101-e2bb-4255-8caf-4136c566a962'],
  uuidV7: [uuid],
  sha256: ['0f'.repeat(32)],
  shortHash: ['0123456789ab'],
  time: ['2026-03-01T10:00:00.000Z', '2026-03-01T10:00:00+01:00'],
  language: ['en', 'de-DE', 'zh-Hant-TW', 'es-419'],
  phrase: ['late-anger-1', 'en.late.anger_2'],
  dedupe: [`moment:${hash}:${hash}`, `offer:${uuid}:match:a-1,b-2`, `offer:${uuid}:flat:`],
};

const NAMES = Object.keys(FORMS).filter((name): name is FormName => Object.hasOwn(FORMS, name));

test.each(NAMES)('%s takes what it is for', (name) => {
  for (const value of GOOD[name]) expect(v.is(form(name), value)).toBe(true);
});

test.each(NAMES)('%s takes no sentence, name, address or number of a customer', (name) => {
  const words = fc.array(fc.stringMatching(/^[\p{L}\d'’.,!?]{1,12}$/u), { minLength: 2 });
  const text = fc.oneof(
    words.map((parts) => parts.join(' ')),
    fc.constantFrom('Ada Lovelace', 'ada@example.com', '+49 151 23456789', 'Where is it?', 'née'),
    fc.emailAddress(),
    fc.webUrl(),
  );
  fc.assert(fc.property(text, (value) => !v.is(form(name), value)));
});
