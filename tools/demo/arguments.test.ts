import { expect, test } from 'vitest';
import { parseArguments } from './arguments';

const SITES = ['zendesk', 'intercom'];

test('a file, a site and a mode', () => {
  expect(
    parseArguments(['--headless', '--conversation', 'a.jsonl', '--site', 'intercom'], SITES),
  ).toEqual({ headless: true, site: 'intercom', conversation: 'a.jsonl' });
});

test('what is not known is named', () => {
  expect(() => parseArguments(['--fast'], SITES)).toThrow('--fast');
  expect(() => parseArguments(['--conversation'], SITES)).toThrow('path of a file');
  expect(() => parseArguments(['--site', '--headless'], SITES)).toThrow('one of zendesk, intercom');
  expect(() => parseArguments(['--site', 'front'], SITES)).toThrow('front is not one of');
});
