import { mainJob } from './main-job.ts';
import { openForAPerson } from './open-for-a-person.ts';

const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  await (hasDisplay && !process.argv.includes('--headless') ? openForAPerson() : mainJob());
} catch (error) {
  console.error(`\nIt did not work: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
