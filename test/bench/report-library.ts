import type { Importing } from './importing.ts';
import type { Opening } from './opening.ts';
import { figure } from './report.ts';

const many = (count: number): string => count.toLocaleString('en-US');

/** What the library page costs in a browser: opened, and while many templates come in. */
export const reportLibrary = (opening: Opening, importing: Importing): string => `
The library page in a browser

opened on ${many(opening.templates)} templates    ${figure(opening.firstRow)} ms to the first row (median of ${opening.each.map(figure).join(', ')}), ${figure(opening.whole)} ms to all of them
opened on its own templates  ${figure(opening.starters)} ms
${many(importing.templates)} from a file           ${figure(importing.preview)} s to the preview, ${figure(importing.write)} s to write, with ${importing.steps} moves of the progress
longest block                ${figure(importing.longestBlock.preview)} ms while reading the file, ${figure(importing.longestBlock.write)} ms while writing
`;
