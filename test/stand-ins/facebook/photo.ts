import { drawPhoto } from '../shared/draw-photo';

export interface Photo {
  readonly id: number;
  readonly url: string;
  /** What the person wrote; nothing on the page shows whether there is one. */
  readonly description: string;
}

let ids = 0;

/** The photos chosen from the disk, or one drawn here where none were. */
export async function makePhotos(files: readonly File[] = []): Promise<readonly Photo[]> {
  const urls = files.length > 0 ? files.map((file) => URL.createObjectURL(file)) : [await drawPhoto()];
  return urls.map((url) => ({ id: ++ids, url, description: '' }));
}
