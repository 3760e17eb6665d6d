/** How hard a text is to read, by a named measure. */
export interface Readability {
  /** 'Flesch–Kincaid grade' or 'INFLESZ'. */
  readonly measure: string;
  /** A school grade, or points from 0 to 100. */
  readonly score: number;
  /** The band a score falls in, in the measure's own words: 'bastante fácil'. */
  readonly band?: string;
  readonly words: number;
  readonly sentences: number;
}
