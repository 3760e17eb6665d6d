import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type * as Checks from '../../lib/checks/index.ts';
import { type Contender, peers } from './peers.ts';

/** Where our engine is built to, for the bench. */
export const ours = new URL('../../.output/bench/checks.mjs', import.meta.url);

/** Plainpost with every rule, as an agency has it that changed nothing. */
async function plainpost(): Promise<Contender> {
  if (!existsSync(ours)) throw new Error('The engine is not built: run npm run bench.');
  const { createChecker, defaultStyleGuide } = (await import(
    pathToFileURL(ours.pathname).href
  )) as typeof Checks;
  const check = createChecker(defaultStyleGuide);
  const now = Date.UTC(2026, 4, 4, 16);
  return {
    name: 'plainpost',
    check: (text) => check(text, { now, platform: 'x', language: 'en' }).issues.length,
  };
}

/** Loads one of those compared, by name. */
export const contender = (name: string): Promise<Contender> => (peers[name] ?? plainpost)();
