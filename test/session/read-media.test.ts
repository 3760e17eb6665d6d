// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { placeOfDescriptions, readMedia } from '@/lib/session/read-media';
import x from '@/lib/sites/x';

const notKnowable = { knowable: false };

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
  return document.querySelector<HTMLElement>('#box') ?? document.body;
}

describe('the attachments of a post on X', () => {
  it('are none where there are none', () => {
    document.body.innerHTML = '<main><div><div id="box"></div><div data-testid="toolBar"></div></div></main>';
    expect(readMedia(document.querySelector<HTMLElement>('#box') ?? document.body, x)).toEqual([]);
  });

  it('lack a description where X asks for one', () => {
    expect(readMedia(post([{ label: 'Media' }], 'Add description'), x)).toEqual([{ kind: 'image', alt: '' }]);
    expect(readMedia(post([{ label: 'Multimedia' }], 'Añadir descripción'), x)).toEqual([
      { kind: 'image', alt: '' },
    ]);
  });

  it('have the description X labels them with', () => {
    const box = post([{ label: 'Water over Oak St.', badge: 'ALT' }], 'Edit description');
    expect(readMedia(box, x)).toEqual([{ kind: 'image', alt: 'Water over Oak St.' }]);
  });

  it('are judged one by one', () => {
    const box = post([{ label: 'Water over Oak St.', badge: 'ALT' }, { label: 'Media' }], 'Add descriptions');
    expect(readMedia(box, x).map(({ alt }) => alt)).toEqual(['Water over Oak St.', '']);
  });

  it('are not judged in a language we cannot read', () => {
    expect(readMedia(post([{ label: 'Média' }], 'Ajouter une description'), x)).toEqual([
      { kind: 'image', alt: notKnowable },
    ]);
  });

  it('tell a video from a picture', () => {
    expect(readMedia(post([{ label: 'Media', video: true }], ''), x)).toEqual([
      { kind: 'video', alt: notKnowable },
    ]);
  });

  it('are described where their link leads', () => {
    expect(placeOfDescriptions(post([{ label: 'Media' }], 'Add description'), x)?.tagName).toBe('A');
  });
});
