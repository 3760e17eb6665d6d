import { describe, expect, it } from 'vitest';
import { safeLabel } from '@/lib/diagnostics/safe-label';

describe('a label in diagnostics', () => {
  it.each([
    ['Post text', 'Post text'],
    ['What’s on your mind, Jane?', 'What’s on your mind, …?'],
    ["What's on your mind, Jane Mary van Dorn?", "What's on your mind, …?"],
    ['Comment as Town of Larkspur', 'Comment as …'],
    ['Jane Doe', '…'],
    ['jane@example.gov', '…'],
    ['Rich-Text Editor', 'Rich-Text Editor'],
    [
      'Write into the dialogue box to include text with your post.',
      'Write into the dialogue box to include text with your post.',
    ],
    ['Crear publicación', 'Crear publicación'],
    ['发帖', '发帖'],
    ['王小明，你在想什么？', '…'],
    ['Reply to 555-0134', 'Reply to …'],
    ['', ''],
  ])('keeps the words of controls and no other: %s', (label, safe) => {
    expect(safeLabel(label)).toBe(safe);
  });

  it('is short', () => {
    expect(safeLabel('post '.repeat(1_000)).length).toBeLessThanOrEqual(60);
  });
});
