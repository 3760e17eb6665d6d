import { argv, memoryUsage } from 'node:process';
import { contender } from './contender.ts';

// A process of its own, so that nothing is loaded yet: from import to the first result.
const before = memoryUsage().rss;
const start = performance.now();
const { check } = await contender(argv[2] ?? '');
await check(
  'Residents are advised to utilize Oak St. prior to 7 p.m. tonight. A shelter is open at Riverton High School.',
);
const ms = performance.now() - start;
console.log(JSON.stringify({ ms, mb: (memoryUsage().rss - before) / 1e6 }));
