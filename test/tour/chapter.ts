import type { BrowserContext, Page } from '@playwright/test';

/** Keeps what a page shows as `docs/tour/<name>.png`; a name may lead out of that folder. */
export type Shoot = (page: Page, name: string, part?: Part) => Promise<void>;

/** The part of the window that matters, CSS px; all of it when left out. */
export interface Part {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  /** The mouse stays where it is. */
  readonly hover?: boolean;
}

/** A chapter of the tour: it has a browser of its own, in which the agency's facts are told already. */
export type Chapter = (context: BrowserContext, shoot: Shoot) => Promise<void>;

/** Where the extension's pages are. */
export const address = (page: string): string =>
  `chrome-extension://laelpfncigpfgfogfebmpndhlbjkmbgh/${page}`;

/** The page the browser began with, at an address. */
export async function firstPage(context: BrowserContext, start: string): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.bringToFront();
  await page.goto(start);
  return page;
}
