import type { Page } from '@playwright/test';
import { pressAction } from '../../browser/press-action.ts';
import { askByKey } from '../any-box.ts';
import { addressOf } from './engines.ts';

/** Where an editor engine meets the built extension: a site that it works on, or a page where the person asks for it. */
export interface WritingPlace {
  /** As `npm run fuzz -- --engine` calls it. */
  readonly name: string;
  /** The id of the site, as a check is asked for it. */
  readonly site: string;
  readonly address: string;
  /** The box, for a locator, which looks into open shadow roots as well. */
  readonly box: string;
  /** The box's key among the models of the stand-in. */
  readonly key: string;
  /** A field of one line. */
  readonly single?: true;
  /** Whether the person has to ask for it; the sidebar is in a frame of the extension's then. */
  readonly asked?: true;
  /** Whether a blank at the end of a line is there and does not show, as in any page's text. */
  readonly hidesBlanks?: true;
  /** Whether it undoes as one what was done within a second (Quill: wherever that was; ProseMirror: beside it, in half of one). */
  readonly undoesByTime?: true;
  /** Whether it loses the caret to the next line, by itself, where a whole word is put into an empty one at once. */
  readonly keysOnly?: true;
  /**
   * Whether it loses the caret by itself, as Lexical does, where letters lengthen a hashtag that was written before, and
   * once Delete has taken the empty line away that it was in.
   */
  readonly losesCaret?: true;
  /** Whether a list of names opens while an @ is typed. */
  readonly suggests?: true;
  /** What a person presses before there is a box. */
  readonly first?: string;
}

const engine = (name: string, more: Partial<WritingPlace> = {}): WritingPlace => ({
  name,
  site: 'any',
  address: addressOf(name, ''),
  box: 'main .editable[contenteditable], main textarea, main input, main .public-DraftEditor-content',
  key: name,
  asked: true,
  ...more,
});

/** Every engine, each where the extension meets it. */
export const places: readonly WritingPlace[] = [
  {
    name: 'draft',
    site: 'x',
    address: 'https://x.com/home',
    box: '[data-testid="tweetTextarea_0"]',
    key: 'inline/tweetTextarea_0',
  },
  {
    name: 'lexical',
    site: 'facebook',
    address: 'https://www.facebook.com/',
    box: '[role="dialog"] [role="textbox"]',
    key: 'dialog/profile',
    suggests: true,
    keysOnly: true,
    losesCaret: true,
    first: '[role="region"][aria-label="Create a post"] [role="button"]',
  },
  {
    name: 'textarea',
    site: 'nextdoor',
    address: 'https://nextdoor.com/news_feed/',
    box: '[data-testid="composer-text-field"]',
    key: 'dialog/post',
    first: '[data-testid="prompt-container"]',
  },
  engine('prosemirror', { undoesByTime: true }),
  engine('quill', { undoesByTime: true }),
  engine('quill-shadow', { undoesByTime: true }),
  engine('content-editable'),
  engine('content-editable-br', { hidesBlanks: true }),
  engine('content-editable-plain'),
  engine('lexical-rich', { keysOnly: true, losesCaret: true }),
  engine('react-textarea'),
  engine('input', { single: true }),
];

const granted = new WeakSet<Page>();

/** Opens the place with an empty box, the caret in it and the sidebar beside it. */
export async function goTo(place: WritingPlace, page: Page): Promise<void> {
  await page.goto(place.address);
  if (place.asked && !granted.has(page)) {
    // The grant lasts for as long as the tab stays with the site.
    await (await pressAction(page.context(), page)).close();
    granted.add(page);
  }
  if (place.first !== undefined) await page.locator(place.first).first().click();
  await page.locator(place.box).click();
  if (place.asked) await askByKey(page.context());
}
