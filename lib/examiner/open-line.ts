import { examineInSlices } from './examine-in-slices';
import { type Answer, broken, type Ears, type Line } from './line';

/** A thread of its own, so that the page never stalls. */
function toWorker({ hear, broke }: Ears): Line {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Answer | typeof broken>) =>
    data === broken ? broke() : hear(data),
  );
  worker.addEventListener('messageerror', broke);
  worker.addEventListener('error', broke);
  return { order: (order) => worker.postMessage(order), close: () => worker.terminate() };
}

/** The same on this thread, in slices: where there are no workers. */
export function lineToHere({ hear, broke }: Ears): Line {
  let open = true;
  const take = examineInSlices({
    hear: (answer) => open && hear(answer),
    broke: () => open && broke(),
  });
  return {
    order: take,
    close: () => {
      open = false;
    },
  };
}

/** Opens the line to where posts are examined. */
export const openLine = (ears: Ears): Line =>
  typeof Worker === 'undefined' ? lineToHere(ears) : toWorker(ears);
