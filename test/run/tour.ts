import { launch } from '../browser/launch.ts';
import { welcomePage } from '../e2e/welcome-page.ts';
import { agency } from '../tour/agency.ts';
import type { Chapter } from '../tour/chapter.ts';
import { calendar, counts, exchange } from '../tour/desks.ts';
import { elsewhere } from '../tour/elsewhere.ts';
import { emergency, marks, templatesOnX } from '../tour/on-x.ts';
import { otherLooks } from '../tour/other-looks.ts';
import { records } from '../tour/records.ts';
import { review } from '../tour/review.ts';
import { pictures, shoot } from '../tour/shoot.ts';
import { styleGuide } from '../tour/style-guide.ts';
import { templates } from '../tour/templates.ts';
import { trial } from '../tour/trial.ts';
import { tellFacts, welcome } from '../tour/welcome.ts';

const chapters: Record<string, Chapter> = {
  welcome,
  marks,
  'templates-on-x': templatesOnX,
  emergency,
  elsewhere,
  templates,
  'style-guide': styleGuide,
  calendar,
  counts,
  exchange,
  review,
  agency,
  records,
  'other-looks': otherLooks,
  trial,
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in chapters));
if (unknown.length > 0) {
  console.error(`There is no chapter “${unknown.join('”, “')}”: ${Object.keys(chapters).join(', ')}.`);
  process.exit(2);
}

let failed = 0;
for (const [name, chapter] of Object.entries(chapters)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const trouble = await walk(chapter);
  console.log(trouble === undefined ? `✓ ${name}` : `✗ ${name}: ${trouble}`);
  if (trouble !== undefined) failed += 1;
}
console.log(`\nThe pictures are in ${pictures}`);
process.exit(failed === 0 ? 0 : 1);

/** Goes through a chapter in a browser of its own; gives what went wrong. */
async function walk(chapter: Chapter): Promise<string | undefined> {
  const { context, leaks, errors, close } = await launch({ welcome: true });
  try {
    context.setDefaultTimeout(20_000);
    const begin = await welcomePage(context);
    if (chapter !== trial) await tellFacts(begin);
    if (chapter !== trial && chapter !== welcome) await begin.close();
    await chapter(context, shoot);
    if (leaks.length > 0) return `requests left the machine: ${leaks.join(', ')}`;
    return errors.length > 0 ? `something was thrown: ${errors.join(', ')}` : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await close();
  }
}
