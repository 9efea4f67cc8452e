import { expect, it } from 'vitest';
import { activeElement } from './active-element';

it('looks through nested open shadow roots', () => {
  const outer = document.createElement('div');
  const inner = document.createElement('div');
  const field = document.createElement('textarea');
  document.body.append(outer);
  outer.attachShadow({ mode: 'open' }).append(inner);
  inner.attachShadow({ mode: 'open' }).append(field);
  field.focus();
  expect(activeElement(document)).toBe(field);
  field.blur();
  expect(activeElement(document)).toBe(document.body);
});
