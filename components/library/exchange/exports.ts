import type { Texts } from '@/lib/checks/texts';
import type { Library } from '@/lib/library';
import {
  type ExportOptions,
  templatesTable,
  termsTable,
  valeZip,
  writeDocument,
} from '@/lib/library/exchange';
import { exchangeTexts } from './exchange-texts';

/** A way to take something out. */
export interface Export {
  readonly label: Texts;
  /** The file's name before and after the day. */
  readonly name: readonly [before: string, after: string];
  readonly type: string;
  readonly write: (library: Library, options: ExportOptions) => Promise<string | Uint8Array<ArrayBuffer>>;
}

/** Everything that can be taken out, the whole first. */
export const exports: readonly Export[] = [
  {
    label: exchangeTexts.saveLibrary,
    name: ['plainpost-library', '.json'],
    type: 'application/json',
    write: writeDocument,
  },
  {
    label: exchangeTexts.saveTemplates,
    name: ['plainpost-templates', '.csv'],
    type: 'text/csv;charset=utf-8',
    write: templatesTable,
  },
  {
    label: exchangeTexts.saveTerms,
    name: ['plainpost-terms', '.csv'],
    type: 'text/csv;charset=utf-8',
    write: termsTable,
  },
  {
    label: exchangeTexts.saveVale,
    name: ['plainpost-vale', '.zip'],
    type: 'application/zip',
    write: valeZip,
  },
];
