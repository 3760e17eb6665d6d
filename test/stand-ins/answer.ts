import { buildStandIn, type StandInFiles } from './build.ts';
import { standInAt } from './registry.ts';

/** What a stand-in answers a request with. */
export interface StandInAnswer {
  readonly contentType: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

const built = new Map<string, Promise<StandInFiles>>();

/** Answers for the real site's address as its stand-in does; undefined where there is none. */
export async function answerFor(address: string): Promise<StandInAnswer | undefined> {
  const url = new URL(address);
  const site = url.protocol === 'https:' ? standInAt(url.hostname) : undefined;
  if (site === undefined) return undefined;
  const files = built.get(site.name) ?? buildStandIn(site.name);
  built.set(site.name, files);
  const { html, js, css } = await files;
  if (url.pathname === '/stand-in/main.js') return file('text/javascript', js);
  if (url.pathname === '/stand-in/main.css') return file('text/css', css);
  return { ...file('text/html', html), headers: { 'content-security-policy': site.policy } };
}

const file = (type: string, body: string): StandInAnswer => ({
  contentType: `${type}; charset=utf-8`,
  body,
  headers: {},
});
