export interface Photo {
  readonly id: number;
  readonly url: string;
  readonly alt: string;
}

/** One post of the thread that is being written. */
export interface Draft {
  readonly id: number;
  readonly text: string;
  readonly photos: readonly Photo[];
}

let ids = 0;

export const nextId = (): number => ++ids;
export const blank = (): Draft => ({ id: nextId(), text: '', photos: [] });
export const isEmpty = ({ text, photos }: Draft): boolean => !text.trim() && photos.length === 0;
