import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readSavedPage } from './show-page';

const FIXTURE = new URL('../../lib/sites/zendesk/fixtures/email-ticket', import.meta.url);
const MINUTE = 60_000;

async function saved(end: string): Promise<string> {
  return readFile(`${FIXTURE.pathname}${end}`, 'utf8');
}

test('a saved page is read as the extension reads it, its scripts off', {
  timeout: MINUTE,
}, async () => {
  const { url, result } = JSON.parse(await saved('.expected.json'));
  const html = `${await saved('.html')}<script>document.body.remove()</script>`;
  expect(await readSavedPage(html, url)).toEqual(result);
});

test('a page of nobody is said to be one', { timeout: MINUTE }, async () => {
  expect(await readSavedPage('<p>Hi</p>', 'https://example.com/')).toMatchObject({
    ok: false,
    reason: 'unknown_site',
  });
});
