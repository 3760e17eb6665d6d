import type { Locator, Page } from '@playwright/test';

/** How a person opens a site's compose dialog, writes in it and leaves it, and what the editor holds then. */
export interface ComposeDialog {
  readonly name: string;
  readonly address: string;
  /** The key its box has in the stand-in's models. */
  readonly key: string;
  /** What the site takes a change by: a text field by the browser's own editing, the others by a paste. */
  readonly engine: 'draft-js' | 'lexical' | 'text-field';
  opener(page: Page): Locator;
  box(page: Page): Locator;
  closer(page: Page): Locator;
}

const facebookDialog = '[role="dialog"]:has(input[type="file"])';

/** The compose dialogs of the three sites that come with the installation, each of another engine. */
export const dialogs: readonly ComposeDialog[] = [
  {
    name: 'X',
    address: 'https://x.com/home',
    key: 'modal/tweetTextarea_0',
    engine: 'draft-js',
    opener: (page) => page.getByTestId('SideNav_NewTweet_Button'),
    box: (page) => page.locator('[role="dialog"] [data-testid="tweetTextarea_0"]'),
    closer: (page) => page.getByTestId('app-bar-close'),
  },
  {
    name: 'Facebook',
    address: 'https://www.facebook.com/',
    key: 'dialog/profile',
    engine: 'lexical',
    opener: (page) => page.getByRole('region', { name: 'Create a post' }).getByRole('button').first(),
    box: (page) => page.locator(`${facebookDialog} [role="textbox"]`),
    closer: (page) => page.locator(facebookDialog).getByRole('button', { name: 'Close' }),
  },
  {
    name: 'Nextdoor',
    address: 'https://nextdoor.com/news_feed/',
    key: 'dialog/post',
    engine: 'text-field',
    opener: (page) => page.getByTestId('prompt-container'),
    box: (page) => page.getByTestId('composer-text-field'),
    closer: (page) => page.getByTestId('composer-close-button'),
  },
];

/** The dialog's text as its editor holds it. */
export const modelOf = (page: Page, { key }: ComposeDialog): Promise<string | undefined> =>
  page.evaluate((name) => window.__standIn.models()[name], key);

/** Opens the dialog and goes into its box. */
export async function enter(page: Page, dialog: ComposeDialog): Promise<void> {
  await dialog.opener(page).click();
  await dialog.box(page).click();
}
