import { expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/translate';
import { mount } from '@/tests/components/mount';
import { MoreMenu } from './more-menu';

it.each([
  [true, 'Saved to your downloads.'],
  [false, 'The page did not answer. Reload it and try again.'],
])('saves the page’s structure and says how it went (%s)', async (saved, text) => {
  const capture = vi.fn(async () => saved);
  const { root, click } = await mount(<MoreMenu capture={capture} t={createTranslate('en')} />);
  expect(root.textContent).toContain('every text in it is masked');
  await click('Save page structure');
  expect(capture).toHaveBeenCalledOnce();
  expect(root.querySelector('[role="status"]')?.textContent).toBe(text);
});
