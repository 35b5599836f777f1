import { tryWork } from './work';

/** Does the work beside the page, telling how far it is. */
const CHUNK = 8_192;

onmessage = (event: MessageEvent<{ id: string; day: string; bits: number }>) => {
  const { id, day, bits } = event.data;
  for (let from = 0; ; from += CHUNK) {
    const counter = tryWork(id, day, bits, from, CHUNK);
    if (counter !== null) {
      postMessage({ counter });
      return;
    }
    postMessage({ tried: from + CHUNK });
  }
};
