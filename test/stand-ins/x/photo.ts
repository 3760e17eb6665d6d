import { drawPhoto } from '../shared/draw-photo';
import type { Photo } from './drafts';

let ids = 0;

/** A photo without a description, as if it had been chosen from the disk. */
export async function makePhoto(): Promise<Photo> {
  return { id: ++ids, url: await drawPhoto(), description: '' };
}
