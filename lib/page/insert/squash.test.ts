import { expect, it } from 'vitest';
import { squash } from './squash';

it('leaves only what is seen', () => {
  expect(squash(' Hi\u00a0Bob,\n\n\u2060one\u200b two\ufeff\t')).toBe('HiBob,onetwo');
  expect(squash(' \n')).toBe('');
});
