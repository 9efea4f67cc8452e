import type { DeepAsk } from './deep-protocol';
import { createDeepReader } from './deep-reader';

const answer = createDeepReader();

self.addEventListener('message', ({ data }: MessageEvent<DeepAsk>) => {
  answer(data).then(
    (answered) => self.postMessage(answered),
    () => self.postMessage({ id: data.id, ok: false }),
  );
});
