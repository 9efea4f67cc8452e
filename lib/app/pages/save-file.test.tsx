import { expect, test, vi } from 'vitest';
import { blobOf, saveFile, saveFiles } from './save-file';

async function* piece(text: string) {
  yield text;
}

test('a file is handed to the downloads under its name', async () => {
  const clicked: { name: string; href: string }[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked.push({ name: this.download, href: this.href });
  });
  saveFile('a.csv', 'text/csv', ['one,', 'two']);
  await saveFiles([{ name: 'b.json', mime: 'application/json', chunks: () => piece('{}') }]);
  expect(clicked.map(({ name }) => name)).toEqual(['a.csv', 'b.json']);
  expect(await (await fetch(clicked[0]?.href ?? '')).text()).toBe('one,two');
  expect(await (await fetch(clicked[1]?.href ?? '')).text()).toBe('{}');
  click.mockRestore();
});

test('pieces beyond what a page holds make the same file', async () => {
  const line = 'x'.repeat(99_999);
  async function* pieces() {
    for (let n = 0; n < 30; n += 1) yield `${line}\n`;
    yield new Uint8Array([33]);
  }
  const blob = await blobOf(pieces(), 'text/csv');
  expect([blob.type, blob.size]).toEqual(['text/csv', 3_000_001]);
  expect(await blob.text()).toBe(`${`${line}\n`.repeat(30)}!`);
});
