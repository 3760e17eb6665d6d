import { buildStandIn } from '../stand-ins/build.ts';
import { findBrowser } from './find-browser.ts';

/** Done once, before the workers would each do it at the same time. */
export default async function prepare(): Promise<void> {
  findBrowser();
  await buildStandIn('x');
}
