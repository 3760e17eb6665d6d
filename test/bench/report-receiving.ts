import type { Receiving } from './receiving.ts';
import { figure } from './report.ts';

/** What following a shared library costs. */
export const reportReceiving = ({ templates, size, first, newer, longestBlock, poll }: Receiving): string => `
A shared library, from an Apache on the same machine

${templates.toLocaleString('en-US')} templates (${figure(size)} MB)  ${figure(first)} s fetched, verified and stored the first time, ${figure(newer)} s when every one of them changed
longest block            ${figure(longestBlock)} ms
a look without news      ${poll.requests.join(', ')}: ${poll.up} bytes there, ${poll.down} bytes back, ${figure(poll.ms)} ms
`;
