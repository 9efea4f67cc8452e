import { expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/translate';
import { mount } from '@/tests/components/mount';
import { PutAside } from './put-aside';

it('takes one press for not now, and two to say why', async () => {
  const putAside = vi.fn();
  const { click, root } = await mount(
    <PutAside number={2} putAside={putAside} t={createTranslate('en')} />,
  );
  await click('Not now, phrase 2');
  expect(root.querySelector('fieldset')).toBeNull();
  await click('Why? Phrase 2');
  for (const reason of ['wrong words', 'said this already', 'chose to take time']) {
    const button = [...root.querySelectorAll('fieldset button')].find(({ textContent }) =>
      textContent?.includes(reason),
    );
    expect(button, reason).toBeInstanceOf(HTMLButtonElement);
    if (button instanceof HTMLButtonElement) button.click();
  }
  expect(putAside.mock.calls.flat()).toEqual([
    'not_now',
    'wrong_words',
    'said_already',
    'took_time',
  ]);
});
