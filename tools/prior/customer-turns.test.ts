import { expect, test } from 'vitest';
import { customerTurns } from './customer-turns';

test('turns by conversation; those without an agent between are one', () => {
  const table = [
    'conversationId\tturnNumber\tutteranceId\tutterance',
    'a\t0\tx\thello',
    'b\t1\tx\tmy order',
    'a\t2\tx\tit is late',
    'a\t3\tx\tvery late',
    '',
  ].join('\n');
  expect(customerTurns(table)).toEqual([['hello', 'it is late\nvery late'], ['my order']]);
});
