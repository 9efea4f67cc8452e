import { expect, test } from 'vitest';
import labels from '../../public/models/attune-v0/labels.json';
import { ACTS, EMOTIONS, FLAGS, SITUATIONS } from './labels';

test.each([
  ['emotions', EMOTIONS, labels.heads.emotions.labels],
  ['situations', SITUATIONS, labels.heads.situation.labels],
  ['acts', ACTS, labels.heads.acts.labels],
  ['flags', FLAGS, labels.heads.flags.labels],
])('our %s are those of the model, in its order', (_, ours, models) => {
  expect([...ours]).toEqual(models);
});
