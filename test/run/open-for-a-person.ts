import { launch } from '../browser/launch.ts';
import { standIns } from '../stand-ins/registry.ts';

/** Opens the extension in a window with a tab for each stand-in, and ends when that is closed. */
export async function openForAPerson(): Promise<void> {
  const { context, close } = await launch({ headless: false });
  const closed = new Promise<void>((done) => {
    context.on('close', () => done());
    // On a Mac the browser outlives its last window.
    const onPageClosed = () => context.pages().length === 0 && done();
    for (const page of context.pages()) page.on('close', onPageClosed);
    context.on('page', (page) => page.on('close', onPageClosed));
  });
  const first = context.pages()[0] ?? (await context.newPage());
  for (const [at, { start }] of standIns.entries()) {
    const page = at === 0 ? first : await context.newPage();
    await page.goto(start);
  }
  await first.bringToFront();
  console.log(
    'Each tab is a stand-in of a site at its real address, with Plainpost in the browser. Nothing you write leaves this machine.\n\n' +
      standIns.map(({ start, about }) => `  ${about}\n    ${start}\n`).join('') +
      '\nClick into a compose box and write, say: Residents are advised to utilize Oak St. #roadclosure\n' +
      'Close the browser to end.',
  );
  await closed;
  await close();
}
