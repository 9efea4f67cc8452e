import { expect, test } from 'vitest';
import { literalWords, literalWordsInHtml } from './words';

function shown(body: string): string[] {
  const text = `export function A() { return ${body}; }`;
  return literalWords({ path: 'components/a.tsx', text }).map(({ what }) => what);
}

test.each([
  '<b>Hello</b>',
  '<>Hello {name}</>',
  '<b title="Hello" />',
  '<b aria-label={"Hello"} />',
  "<b aria-label={open ? 'Hello' : t('b')} />",
  "<b>{open && 'Hello'}</b>",
  '<b>{`Hello ${name}`}</b>',
  "<b>{'Hello ' + name}</b>",
  '<img alt="Hello" />',
  '<input placeholder="Größe" />',
])('%s shows words that are not from the catalogue', (body) => {
  expect(shown(body)).toHaveLength(1);
});

test.each([
  '<b className="hello">{t(\'hello\')}</b>',
  '<b aria-hidden="true">· 1 →</b>',
  "<b title={t('hello')} data-kind='hello' role='button' />",
  "<b>{open ? t('a') : t('b')}</b>",
  '<b>{`${count}`}</b>',
  '<b>Attune</b>',
  "<b>{kind === 'hello' ? 1 : 2}</b>",
])('%s does not', (body) => {
  expect(shown(body)).toEqual([]);
});

test('words set from code are seen', () => {
  const text = "document.title = 'Hello'; a.textContent = t('b'); a.className = 'hello';";
  expect(literalWords({ path: 'entrypoints/a.ts', text })).toHaveLength(1);
});

test('words on the toolbar are seen', () => {
  const text =
    "browser.action.setTitle({ title: 'Hello' }); browser.action.setTitle({ title: t('a') });";
  expect(literalWords({ path: 'lib/app/a.ts', text })).toHaveLength(1);
  const sign = "browser.action.setBadgeText({ text: '+' });";
  expect(literalWords({ path: 'lib/app/a.ts', text: sign })).toEqual([]);
});

test('a page of HTML has no words but the name', () => {
  const clean = '<!doctype html><title>Attune</title><script>let a;</script><div id="root"></div>';
  expect(literalWordsInHtml({ path: 'a.html', text: clean })).toEqual([]);
  const wordy = '<title>Attune</title><p>Loading</p><img alt="Logo">';
  expect(literalWordsInHtml({ path: 'a.html', text: wordy })).toHaveLength(2);
});
