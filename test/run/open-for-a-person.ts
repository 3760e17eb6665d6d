import { launch } from '../browser/launch.ts';

/** Opens the extension on the stand-in in a window, and ends when that is closed. */
export async function openForAPerson(): Promise<void> {
  const { context, close } = await launch({ headless: false });
  const closed = new Promise<void>((done) => {
    context.on('close', () => done());
    // On a Mac the browser outlives its last window.
    const onPageClosed = () => context.pages().length === 0 && done();
    for (const page of context.pages()) page.on('close', onPageClosed);
    context.on('page', (page) => page.on('close', onPageClosed));
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('https://x.com/home');
  console.log(
    'This is a stand-in of X at its real address, with Plainpost in the browser. Nothing you write leaves this machine.\n' +
      'Click into the compose box and write, say: Residents are advised to utilize Oak St. #roadclosure\n' +
      'Close the browser to end.',
  );
  await closed;
  await close();
}
