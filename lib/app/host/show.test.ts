import { expect, test } from 'vitest';
import { conversationOf, openBench } from '@/tests/support/host-bench';
import { show } from './show';
import { openTab } from './tab-state';

test('what is shown goes to the tab with the draft beside it, while it shows this thread', async () => {
  const { deps, pushed } = await openBench();
  const thread = conversationOf([['customer', 'Where is it?']], { draft: 'Dear Mara' });
  const tab = openTab(7, 'token', 1, thread, `k1:${'A'.repeat(43)}`);
  show(deps, tab);
  expect(pushed).toEqual([]);
  tab.onScreen = true;
  show(deps, tab);
  expect(pushed).toMatchObject([[7, { draft: 'Dear Mara', view: { kind: 'thread' } }]]);
});
