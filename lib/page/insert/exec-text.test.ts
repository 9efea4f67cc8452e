import { expect, it } from 'vitest';
import { execText } from './exec-text';

it('types at the selection and tells the page', () => {
  const field = document.createElement('textarea');
  field.value = 'Hi Bob';
  document.body.append(field);
  field.focus();
  field.setSelectionRange(2, 2);
  const heard: string[] = [];
  field.addEventListener('input', () => heard.push(field.value));
  execText(document, ',\nyou');
  expect(heard.at(-1)).toBe('Hi,\nyou Bob');
});
