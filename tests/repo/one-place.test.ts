import { expect, test } from 'vitest';
import { POWERS, straysOf } from '@/tools/check/one-place';
import { codeFiles, isShipped } from '@/tools/check/source-file';
import { describeViolation } from '@/tools/check/violation';

const SHIPPED = codeFiles().filter(({ path }) => isShipped(path));

test('messages, stores, keys and scripts are used in one place each', () => {
  expect(SHIPPED.flatMap((file) => straysOf(file)).map(describeViolation)).toEqual([]);
});

test('each place uses its power still', () => {
  const everywhere = POWERS.map(({ name }) => ({ name, place: 'no file' }));
  const used = SHIPPED.flatMap((file) => straysOf(file, everywhere));
  const idle = POWERS.filter(({ place }) => place !== 'no file').filter(
    ({ place }) => !used.some(({ path }) => path.startsWith(place)),
  );
  expect(idle.map(({ place }) => place)).toEqual([]);
});
