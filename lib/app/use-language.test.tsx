import { expect, test } from 'vitest';
import { mount } from '@/tests/components/mount';
import { useLanguage } from './use-language';

function Probe({
  locale,
  theme,
}: {
  locale: 'auto' | 'en' | 'de';
  theme: 'auto' | 'light' | 'dark';
}) {
  const { t, locale: chosen } = useLanguage({ locale, theme });
  return <p>{`${chosen} ${t('panel.insert')}`}</p>;
}

test('the document learns its language and theme', async () => {
  const { root, show } = await mount(<Probe locale="de" theme="dark" />);
  expect(root.textContent).toBe('de Einfügen');
  expect(document.documentElement.lang).toBe('de');
  expect(document.documentElement.dataset.theme).toBe('dark');
  await show(<Probe locale="en" theme="auto" />);
  expect(root.textContent).toBe('en Insert');
  expect(document.documentElement.lang).toBe('en');
  expect(document.documentElement.dataset.theme).toBeUndefined();
});
