import { expect, test } from 'vitest';
import { parseArguments } from './arguments';

test('a file and where it comes from, in any order', () => {
  const wanted = { file: 'a.html', url: 'https://acme.zendesk.com/agent/tickets/1' };
  expect(parseArguments(['a.html', '--url', wanted.url])).toEqual(wanted);
  expect(parseArguments(['--url', wanted.url, 'a.html'])).toEqual(wanted);
});

test.each([
  [[], 'Name the saved page'],
  [['a.html'], '--url'],
  [['a.html', '--url'], '--url'],
  [['a.html', '--url', 'acme'], 'Not a URL: acme'],
  [['a.html', 'b.html', '--url', 'https://a.b/'], 'One file'],
  [['--all'], 'Unknown argument: --all'],
])('%j is refused', (argv, message) => {
  expect(() => parseArguments(argv)).toThrow(message);
});
