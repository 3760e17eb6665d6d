// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { placeOfDescriptions, readMedia } from '@/lib/session/read-media';
import { siteById } from '@/lib/sites';
import type { Site } from '@/lib/sites/site';
import { withMedia } from '@/lib/sites/with-media';

const notKnowable = { knowable: false };
const there = { knowable: false, status: 'there' };

const boxNamed = (id: string) => document.querySelector<HTMLElement>(`#${id}`) ?? document.body;

function site(id: string): Site {
  const found = siteById(id);
  if (found === undefined) throw new Error(`There is no site ${id}.`);
  return withMedia(found);
}
const x = site('x');

/** What is read of the attachments, without the names they go by. */
const seen = (box: HTMLElement, on: Site) => readMedia(box, on).map(({ kind, alt }) => ({ kind, alt }));
const keys = (box: HTMLElement, on: Site) => readMedia(box, on).map(({ key }) => key);

/** A post as X shows it, with photos by their labels; a described one wears a badge. */
function post(
  photos: readonly { label: string; badge?: string; video?: boolean }[],
  link: string,
): HTMLElement {
  const items = photos.map(
    ({ label, badge, video }) =>
      `<div role="group" aria-label="${label}">${video ? '<video></video>' : '<img>'}${badge ? `<span>${badge}</span>` : ''}</div>`,
  );
  document.body.innerHTML = `<main><div id="post"><div><div id="box"></div></div>
    <div data-testid="attachments">${items.join('')}<a href="#"><span data-testid="altTextLabel">${link}</span></a></div>
    <div data-testid="toolBar"></div></div></main>`;
  return boxNamed('box');
}

describe('the attachments of a post on X', () => {
  it('are none where there are none', () => {
    document.body.innerHTML = '<main><div><div id="box"></div><div data-testid="toolBar"></div></div></main>';
    expect(readMedia(boxNamed('box'), x)).toEqual([]);
  });

  it('lack a description where X asks for one', () => {
    expect(seen(post([{ label: 'Media' }], 'Add description'), x)).toEqual([{ kind: 'image', alt: '' }]);
    expect(seen(post([{ label: 'Multimedia' }], 'Añadir descripción'), x)).toEqual([
      { kind: 'image', alt: '' },
    ]);
  });

  it('have the description X labels them with', () => {
    const box = post([{ label: 'Water over Oak St.', badge: 'ALT' }], 'Edit description');
    expect(seen(box, x)).toEqual([{ kind: 'image', alt: 'Water over Oak St.' }]);
  });

  it('have one that is not to be read where the badge stands without it', () => {
    expect(seen(post([{ label: '', badge: 'ALT' }], 'Edit description'), x)).toEqual([
      { kind: 'image', alt: there },
    ]);
  });

  it('are judged one by one', () => {
    const box = post([{ label: 'Water over Oak St.', badge: 'ALT' }, { label: 'Media' }], 'Add descriptions');
    expect(readMedia(box, x).map(({ alt }) => alt)).toEqual(['Water over Oak St.', '']);
  });

  it('are not judged in a language we cannot read', () => {
    expect(seen(post([{ label: 'Média' }], 'Ajouter une description'), x)).toEqual([
      { kind: 'image', alt: notKnowable },
    ]);
  });

  it('tell a video from a picture', () => {
    expect(seen(post([{ label: 'Media', video: true }], ''), x)).toEqual([
      { kind: 'video', alt: notKnowable },
    ]);
  });

  it('are described where their link leads', () => {
    expect(placeOfDescriptions(post([{ label: 'Media' }], 'Add description'), x)?.tagName).toBe('A');
  });

  it('belong to their own box of a thread', () => {
    const row = (name: string, attached: string) =>
      `<div><div data-testid="${name}" id="${name}" contenteditable="true"></div>${attached}</div>`;
    const photo = (label: string) =>
      `<div data-testid="attachments"><div role="group" aria-label="${label}"><img><span>ALT</span></div></div>`;
    document.body.innerHTML = `<main><div>${row('tweetTextarea_0', photo('Water over Oak St.'))}
      ${row('tweetTextarea_1', '')}${row('tweetTextarea_2', photo('A dry street'))}<div data-testid="toolBar"></div></div></main>`;
    const alts = [0, 1, 2].map((index) =>
      readMedia(boxNamed(`tweetTextarea_${index}`), x).map(({ alt }) => alt),
    );
    expect(alts).toEqual([['Water over Oak St.'], [], ['A dry street']]);
  });
});

describe('the name an attachment goes by', () => {
  const photos = (...addresses: string[]) => {
    document.body.innerHTML = `<div role="dialog"><div id="box"></div>${addresses
      .map((address) => `<img src="${address}">`)
      .join('')}</div>`;
    return boxNamed('box');
  };
  const facebook = site('facebook');

  it('stays with it when another one is removed', () => {
    const [first, second] = keys(photos('blob:one', 'blob:two'), facebook);
    expect(first).not.toBe(second);
    expect(keys(photos('blob:two'), facebook)).toEqual([second]);
  });

  it('is its own even where one picture is attached twice', () => {
    const both = keys(photos('blob:one', 'blob:one'), facebook);
    expect(new Set(both).size).toBe(2);
  });

  it('is that of its element where no picture shows', () => {
    document.body.innerHTML =
      '<form class="compose-form"><textarea id="box"></textarea><div class="compose-form__upload"></div><div class="compose-form__upload"></div></form>';
    const mastodon = site('mastodon');
    const [, second] = keys(boxNamed('box'), mastodon);
    document.querySelector('.compose-form__upload')?.remove();
    expect(keys(boxNamed('box'), mastodon)).toEqual([second]);
  });
});

describe('the attachments of a post on Mastodon', () => {
  const upload = (active: string) =>
    `<div class="compose-form__upload"><div class="compose-form__upload__thumbnail" style="background-image: url(blob:${active || 'x'}); background-position: 50% 50%">
      <div class="compose-form__upload__warning"><button type="button" class="icon-button ${active}">ALT</button></div></div></div>`;

  it('say by their ALT button whether they are described, each its own', () => {
    document.body.innerHTML = `<form class="compose-form"><textarea id="box"></textarea>${upload('active')}${upload('')}</form>`;
    expect(seen(boxNamed('box'), site('mastodon'))).toEqual([
      { kind: 'image', alt: '' },
      { kind: 'image', alt: there },
    ]);
  });

  it('are each described at their own button', () => {
    document.body.innerHTML = `<form class="compose-form"><textarea id="box"></textarea>${upload('active')}${upload('')}</form>`;
    const [first, second] = document.querySelectorAll('button');
    expect(placeOfDescriptions(boxNamed('box'), site('mastodon'), 0)).toBe(first);
    expect(placeOfDescriptions(boxNamed('box'), site('mastodon'), 1)).toBe(second);
  });
});

describe('the attachments of a post on Bluesky', () => {
  const icons = {
    plus: 'M12 6a1 1 0 0 1 1 1v4h4a1 1 0 1 1 0 2h-4v4a1 1 0 1 1-2 0v-4H7a1 1 0 1 1 0-2h4V7a1 1 0 0 1 1-1Z',
    check: 'M438.6 105.4c12.5 12.5 12.5 32.8 0 45.3l-256 256',
    other: 'M1 1h4v4H1z',
  };
  const photo = (icon: keyof typeof icons) =>
    `<div><div role="button" tabindex="0" data-testid="altTextButton" aria-label="Add alt text"><svg><path d="${icons[icon]}"/></svg></div><img src="blob:${icon}"></div>`;
  const show = (...shown: (keyof typeof icons)[]) => {
    document.body.innerHTML = `<div role="dialog"><div><div id="box" class="ProseMirror" contenteditable="true"></div>
      <div data-testid="selectedPhotosView">${shown.map(photo).join('')}</div></div></div>`;
    return boxNamed('box');
  };

  it('say by the icon of their button whether they are described, whatever its label says', () => {
    expect(seen(show('plus', 'check'), site('bluesky'))).toEqual([
      { kind: 'image', alt: '' },
      { kind: 'image', alt: there },
    ]);
  });

  it('are left to the person once the icon is another', () => {
    expect(seen(show('other'), site('bluesky'))).toEqual([{ kind: 'image', alt: notKnowable }]);
  });

  it('tell a video from a GIF, which has a description', () => {
    document.body.innerHTML = `<div role="dialog"><div id="box"></div><div><video src="blob:film"></video></div>
      <div><video src="blob:gif"></video><div data-testid="altTextButton"><svg><path d="${icons.plus}"/></svg></div></div></div>`;
    expect(seen(boxNamed('box'), site('bluesky'))).toEqual([
      { kind: 'video', alt: notKnowable },
      { kind: 'image', alt: '' },
    ]);
  });
});

describe('attachments that can only be counted', () => {
  it('are the pictures of Facebook’s dialog that are not published yet, not its other pictures', () => {
    document.body.innerHTML =
      '<div role="dialog"><img src="https://scontent.example/me.jpg"><div id="box"></div><img src="blob:1"><video src="blob:2"></video></div><img src="blob:elsewhere">';
    expect(seen(boxNamed('box'), site('facebook'))).toEqual([
      { kind: 'image', alt: notKnowable },
      { kind: 'video', alt: notKnowable },
    ]);
  });

  it('are those of Business Suite, which both networks’ boxes share', () => {
    const box = (id: string) => `<div id="${id}" role="combobox" contenteditable="true"></div>`;
    document.body.innerHTML = `<main><ul><li role="listitem"><img src="blob:1"><button>x</button></li></ul><aside><img src="blob:1"></aside>
      ${box('facebook')}${box('instagram')}</main>`;
    for (const name of ['facebook', 'instagram']) {
      expect(seen(boxNamed(name), site('business-suite'))).toEqual([{ kind: 'image', alt: notKnowable }]);
    }
  });

  it('are those of Nextdoor, by the buttons that remove them', () => {
    document.body.innerHTML = `<section role="dialog"><img src="blob:me"><textarea id="box"></textarea>
      <div><div><img src="blob:1"><button data-testid="composer-remove-attachment"></button></div></div><button data-testid="composer-submit-button"></button></section>`;
    expect(seen(boxNamed('box'), site('nextdoor'))).toEqual([{ kind: 'image', alt: notKnowable }]);
    expect(placeOfDescriptions(boxNamed('box'), site('nextdoor'))).toBeUndefined();
  });

  it('are none on a site of which nothing is known', () => {
    document.body.innerHTML =
      '<div role="dialog"><div id="box"></div><img src="blob:1"></div><div role="dialog"></div>';
    expect(readMedia(boxNamed('box'), site('tiktok-studio'))).toEqual([]);
  });
});
