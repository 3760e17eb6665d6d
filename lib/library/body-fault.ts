import { type BodyFault, readBody } from './read-body';

/** What is wrong with the brackets and braces of a body, and where; null when it can be read. */
export function bodyFault(body: string): BodyFault | null {
  const read = readBody(body);
  return read.ok ? null : read.fault;
}
