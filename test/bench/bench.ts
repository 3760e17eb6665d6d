import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { contender, ours } from './contender.ts';
import { measureIdle } from './idle.ts';
import { measureImporting } from './importing.ts';
import { timeOf } from './measure.ts';
import { measureOpening } from './opening.ts';
import { peers, sources } from './peers.ts';
import { measureReceiving } from './receiving.ts';
import { type Result, report } from './report.ts';
import { reportIdle } from './report-idle.ts';
import { reportLibrary } from './report-library.ts';
import { reportReceiving } from './report-receiving.ts';
import { reportSearch } from './report-search.ts';
import { reportTyping } from './report-typing.ts';
import { measureSearch } from './search.ts';
import { sizeOf } from './size.ts';
import { edited, textOf } from './texts.ts';
import { measureTyping } from './typing.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
/** How many rounds a text of each length is worth. */
const lengths = { 280: 60, 1000: 40, 5000: 12, 63206: 3 };

/** Import to first result in a fresh process: the median of three. */
function coldStartOf(name: string): Result['cold'] {
  const runs = [1, 2, 3].map((): Result['cold'] =>
    JSON.parse(execFileSync(process.execPath, [`${here}cold-start.ts`, name], { encoding: 'utf8' })),
  );
  return runs.sort((a, b) => a.ms - b.ms)[1] ?? { ms: 0, mb: 0 };
}

async function resultOf(name: string): Promise<Result> {
  const size = await sizeOf(
    sources[name] ?? '',
    fileURLToPath(new URL(name === 'plainpost' ? '.' : 'peer/', ours)),
  );
  const cold = coldStartOf(name);
  const one = await contender(name);
  const times: Record<string, number> = {};
  for (const [length, rounds] of Object.entries(lengths))
    times[length] = await timeOf(one, (round) => textOf(Number(length), round), rounds);
  const half = await timeOf(one, (round) => textOf(5_000, 500 + round), 8);
  const whole = await timeOf(one, (round) => textOf(10_000, 700 + round), 8);
  const long = textOf(5_000, 999);
  const recheck = await timeOf(one, (round) => edited(long, round), 40);
  return { name, times, growth: whole / half, recheck, cold, ...(size && { size }) };
}

const asJson = process.argv.includes('--json');
const results: Result[] = [];
for (const name of ['plainpost', ...Object.keys(peers)]) {
  process.stderr.write(`${name} …\n`);
  results.push(await resultOf(name));
}
process.stderr.write('idle cost …\n');
const idle = await measureIdle();
process.stderr.write('typing …\n');
const typing = await measureTyping();
process.stderr.write('search …\n');
const search = await measureSearch();
process.stderr.write('library page …\n');
const opening = await measureOpening();
const importing = await measureImporting();
process.stderr.write('shared library …\n');
const receiving = await measureReceiving();
process.stdout.write(
  asJson
    ? `${JSON.stringify({ checks: results, idle, typing, search, opening, importing, receiving }, null, 2)}\n`
    : report(results) +
        reportIdle(idle) +
        reportTyping(typing) +
        reportSearch(search) +
        reportLibrary(opening, importing) +
        reportReceiving(receiving),
);
