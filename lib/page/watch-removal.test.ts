import { expect, it } from 'vitest';
import { watchRemoval } from './watch-removal';

async function mutationsDelivered(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

it('tells once when a node goes with its parents, also out of a shadow root', async () => {
  const host = document.createElement('div');
  const outer = document.createElement('section');
  const node = document.createElement('p');
  document.body.append(outer);
  outer.append(host);
  host.attachShadow({ mode: 'open' }).append(node);
  let told = 0;
  watchRemoval(
    node,
    () => {
      told += 1;
    },
    new AbortController().signal,
  );
  outer.append(document.createElement('i'));
  await mutationsDelivered();
  expect(told).toBe(0);
  outer.remove();
  node.remove();
  await mutationsDelivered();
  expect(told).toBe(1);
});

it('is silent after the signal', async () => {
  const node = document.createElement('p');
  document.body.append(node);
  const ended = new AbortController();
  let told = 0;
  watchRemoval(
    node,
    () => {
      told += 1;
    },
    ended.signal,
  );
  ended.abort();
  node.remove();
  await mutationsDelivered();
  expect(told).toBe(0);
});
