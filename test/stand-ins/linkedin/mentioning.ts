import type Quill from 'quill';

/** Into which editor a mention would go: the one that had the focus last. */
export const mentioning: { into?: Quill } = {};
