import { unzipSync } from 'fflate';
import type { Texts } from '@/lib/checks/texts';
import { why } from './left-texts';

/** One file of a style, as it lies in its folder. */
export interface ValeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Something of a style that was not taken, and why. */
export interface Left {
  /** The file's path; '' for the style as a whole. */
  readonly file: string;
  /** The words in it that are left out, where the rest of it is taken. */
  readonly part?: string;
  readonly why: Texts;
}

/** What a style may hold. */
export const limits = { files: 12_000, file: 300_000, all: 8_000_000, zip: 8_000_000, entries: 10_000 };

/** What systems leave in folders, and folders themselves. */
const isJunk = (path: string): boolean =>
  /(?:^|\/)(?:__MACOSX\/|\.[^./][^/]*(?:\/|$)|Thumbs\.db$)|\/$/.test(path);

const isOutside = (path: string): boolean =>
  /^[/\\]|^[A-Za-z]:|\\|\p{Cc}/u.test(path) || path.split('/').includes('..');

/** Sorts out the files of a style that may be read; `size` is what they come to. */
export function createSorter(left: Left[]): (path: string, size: number) => boolean {
  let count = 0;
  let total = 0;
  let full = false;
  return (path, size) => {
    if (isJunk(path) || full) return false;
    count += 1;
    if (count > limits.files) {
      full = true;
      left.push({ file: '', why: why('tooMany', String(limits.files)) });
      return false;
    }
    const leave = (reason: Texts): false => {
      left.push({ file: path, why: reason });
      return false;
    };
    if (isOutside(path)) return leave(why('path'));
    if (!/\.ya?ml$/i.test(path)) return leave(why('noRule'));
    if (size > limits.file || total + size > limits.all) return leave(why('tooLarge'));
    total += size;
    return true;
  };
}

/** Unpacks those files of a ZIP that may be read; no file is unpacked to more than it says it holds. */
export function unzip(bytes: Uint8Array, left: Left[]): readonly ValeFile[] {
  if (bytes.length > limits.zip) {
    left.push({ file: '', why: why('tooLarge') });
    return [];
  }
  const sort = createSorter(left);
  const enough = Symbol('enough');
  let listed = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        listed += 1;
        if (listed > limits.files * 2) throw enough;
        return sort(name, originalSize);
      },
    });
    return Object.entries(files).map(([path, content]) => ({ path, bytes: content }));
  } catch (error) {
    left.push({ file: '', why: error === enough ? why('tooMany', String(limits.files)) : why('noZip') });
    return [];
  }
}
