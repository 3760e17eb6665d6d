import type { Editor } from '@tiptap/core';

/** Into which editor a mention would go: the one that had the focus last. */
export const inUse: { editor?: Editor } = {};
