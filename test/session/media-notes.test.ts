import { describe, expect, it } from 'vitest';
import { createChecker, defaultStyleGuide } from '@/lib/checks';
import type { SeenAttachment } from '@/lib/session';
import { attachmentsToCheck } from '@/lib/session/media-notes';

const unseen: SeenAttachment = { key: 'one', kind: 'image', alt: { knowable: false } };
const check = createChecker(defaultStyleGuide);
const eyes = (...given: Parameters<typeof attachmentsToCheck>) =>
  check('The pool opens Saturday.', { now: 0, media: attachmentsToCheck(...given) }).needsEyes;

describe('what a person says of an attachment', () => {
  it('is asked in one place: the report does not ask for it as well', () => {
    expect(eyes([unseen], {}, 'counted')).toEqual([]);
    expect(check('The pool opens Saturday.', { now: 0, media: [unseen] }).needsEyes[0]).toMatch(
      /look whether each picture has one/,
    );
  });

  it('counts as a description, whose fit nobody else can judge', () => {
    expect(eyes([unseen], { one: { seenTo: true } }, 'counted')).toEqual([
      'Nobody but you can tell whether a description fits its picture.',
    ]);
  });

  it('counts for the one picture it is said of', () => {
    const media = [unseen, { ...unseen, key: 'two' }];
    expect(attachmentsToCheck(media, { two: { seenTo: true } }, 'counted')).toEqual([
      { kind: 'image', alt: { knowable: false, status: 'asked' } },
      { kind: 'image', alt: { knowable: false, status: 'there' } },
    ]);
  });

  it('is no description where the site takes none', () => {
    expect(eyes([unseen], { one: { seenTo: true } }, 'words-only')).toEqual([]);
  });

  it('changes nothing of what the site itself shows, and nothing of a video', () => {
    const media: SeenAttachment[] = [
      { key: 'one', kind: 'image', alt: '' },
      { key: 'film', kind: 'video', alt: { knowable: false } },
    ];
    expect(
      attachmentsToCheck(media, { one: { seenTo: true }, film: { seenTo: true } }, 'badge').map(
        ({ alt }) => alt,
      ),
    ).toEqual(['', { knowable: false }]);
  });
});
