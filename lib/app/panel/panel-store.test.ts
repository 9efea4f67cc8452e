import { expect, test } from 'vitest';
import { usePanel } from './panel-store';

test('a panel begins by connecting, of no tab', () => {
  expect(usePanel.getState()).toMatchObject({
    tabId: null,
    view: { kind: 'connecting' },
    draft: '',
  });
});
