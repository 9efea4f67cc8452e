import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeJson } from './json';

async function textOf(head: object, slices: readonly (readonly unknown[])[]): Promise<string> {
  async function* inSlices() {
    yield* slices;
  }
  let text = '';
  for await (const piece of writeJson(head, inSlices())) text += piece;
  return text;
}

test('reads back as what it was, however the rows are cut', async () => {
  const slices = fc.array(fc.array(fc.jsonValue(), { maxLength: 5 }), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), slices, async (head, all) => {
      fc.pre(!Object.hasOwn(head, 'rows') && !Object.hasOwn(head, '__proto__'));
      const back = JSON.parse(await textOf(head, all));
      expect(back).toEqual(JSON.parse(JSON.stringify({ ...head, rows: all.flat() })));
    }),
  );
});
