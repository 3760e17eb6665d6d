import { examineInSlices } from './examine-in-slices';
import { broken, type Order } from './line';

const take = examineInSlices({ hear: (answer) => postMessage(answer), broke: () => postMessage(broken) });
addEventListener('message', ({ data }: MessageEvent<Order>) => take(data));
