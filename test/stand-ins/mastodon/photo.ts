export interface Photo {
  readonly id: number;
  readonly url: string;
  readonly description: string;
}
