import prepareApache from '../apache/prepare.ts';
import { buildStandIn } from '../stand-ins/build.ts';
import { standIns } from '../stand-ins/registry.ts';
import { findBrowser } from './find-browser.ts';

/** Done once, before the workers would each do it at the same time. */
export default async function prepare(): Promise<void> {
  findBrowser();
  prepareApache();
  for (const { name } of standIns) await buildStandIn(name);
}
