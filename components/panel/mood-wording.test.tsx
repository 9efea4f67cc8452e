import { expect, it } from 'vitest';
import { readingOf } from '@/tests/pages/gallery/moments';
import { moodWording } from './mood-wording';

const HEARD = readingOf({ anger: 0.9, worry: 0.6 });

it('names the mood as surely as it was heard', () => {
  const base = { corrected: null, progress: 'read' } as const;
  expect(moodWording({ ...base, reading: HEARD })).toMatchObject({
    word: 'mood.anger',
    certainty: 'panel.sure',
    also: ['worry'],
  });
  expect(moodWording({ ...base, reading: { ...HEARD, sure: false } })).toMatchObject({
    word: 'panel.perhaps.anger',
    certainty: 'panel.unsure',
  });
  expect(moodWording({ ...base, reading: readingOf({}) })).toMatchObject({
    word: 'panel.no_feeling',
    certainty: null,
  });
});

it('lets the agent outrank the model', () => {
  const wording = moodWording({ reading: HEARD, corrected: 'neutral', progress: 'read' });
  expect(wording).toMatchObject({ mood: 'neutral', certainty: 'panel.corrected', also: [] });
});

it('says nothing while a message is being read', () => {
  expect(moodWording({ reading: HEARD, corrected: null, progress: 'reading' })).toBeNull();
  expect(moodWording({ reading: null, corrected: 'anger', progress: 'read' })).toBeNull();
});
