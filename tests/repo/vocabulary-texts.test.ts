import { expect, it } from 'vitest';
import { CATALOGUE, isTextKey } from '@/lib/i18n/catalogue';
import { STAGES } from '@/lib/prompting/phrase';
import { ACTS, EMOTIONS, FLAGS, SITUATIONS } from '@/lib/reading/labels';
import { NEEDS } from '@/lib/reading/need';
import { NEED_REASONS } from '@/lib/reading/need-now';

const VOCABULARY: Record<string, readonly string[]> = {
  mood: [...EMOTIONS, 'neutral'],
  'panel.perhaps': [...EMOTIONS, 'neutral'],
  situation: SITUATIONS,
  act: ACTS,
  flag: FLAGS,
  stage: STAGES,
  need: NEEDS,
  'need.reason': NEED_REASONS,
};

it.each(Object.entries(VOCABULARY))('every %s has a text', (area, labels) => {
  const without = labels.filter((label) => !isTextKey(`${area}.${label}`));
  expect(without).toEqual([]);
});

it.each(['en', 'de'] as const)('no two labels of an area read the same (%s)', (locale) => {
  for (const [area, labels] of Object.entries(VOCABULARY)) {
    if (area === 'need.reason') continue;
    const texts = labels.map((label) => {
      const key = `${area}.${label}`;
      return isTextKey(key) ? CATALOGUE[locale][key] : key;
    });
    expect(new Set(texts).size, area).toBe(texts.length);
  }
});
