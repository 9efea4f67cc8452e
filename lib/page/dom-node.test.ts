import { expect, it } from 'vitest';
import { isElement, isText } from './dom-node';

it('knows the nodes of its own document and of a frame', () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentDocument?.createElement('p');
  if (!inner) throw new Error('the frame has no document');
  inner.textContent = 'Hi';
  const text = inner.firstChild;
  expect(text instanceof Text).toBe(false);
  expect(text && isText(text)).toBe(true);
  expect(isElement(inner)).toBe(true);
  expect(isText(inner)).toBe(false);
  expect(isElement(document.createTextNode('Hi'))).toBe(false);
  expect(isElement(document.createComment('Hi'))).toBe(false);
});
