import { readFile } from 'node:fs/promises';
import { createPreview } from '@/lib/background/preview-draft';
import type { InterfaceLanguage } from '@/lib/checks/texts';

/** Answers 'preview' as the background does, by the files that come with the extension. */
export const shippedPreview = (language: InterfaceLanguage) =>
  createPreview(
    (path) => readFile(`assets/public/${path}`, 'utf8'),
    () => language,
    async () => ({ name: 'City of Riverton', handles: ['RivertonGov'] }),
  );
