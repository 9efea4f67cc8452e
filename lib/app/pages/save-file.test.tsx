import { expect, test, vi } from 'vitest';
import { saveFile, saveFiles } from './save-file';

test('a file is handed to the downloads under its name', async () => {
  const clicked: { name: string; href: string }[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked.push({ name: this.download, href: this.href });
  });
  saveFile('a.csv', 'text/csv', ['one,', 'two']);
  await saveFiles([{ name: 'b.json', mime: 'application/json', chunks: () => ['{}'] }]);
  expect(clicked.map(({ name }) => name)).toEqual(['a.csv', 'b.json']);
  expect(await (await fetch(clicked[0]?.href ?? '')).text()).toBe('one,two');
  click.mockRestore();
});
