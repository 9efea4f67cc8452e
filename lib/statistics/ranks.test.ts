import { expect, test } from 'vitest';
import golden from './golden/associations.json';
import { midRanks } from './ranks';

test.each(golden.midRanks)('ranks equal SciPy', (values = [], ranks = []) => {
  expect([...midRanks(values)]).toEqual(ranks);
});
