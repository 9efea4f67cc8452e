import { expect, test } from 'vitest';
import { socialMarks } from './social-marks';

test.each([
  ['Mensagem de Bob, por WhatsApp, Hoje 12:02', true],
  ['Message from Bob, by Facebook Messenger, Today', true],
  ['Message from Bob, by email, Monday 09:12', false],
  ['Message from WhatsApp Fan, by email, Monday', false],
])('%s', (label, social) => {
  const article = document.createElement('article');
  article.setAttribute('aria-label', label);
  expect(socialMarks('article', 'aria-label').some(([mark]) => article.matches(mark))).toBe(social);
});
