import { findApache } from './find-apache.ts';

/** Done once before all tests, so that no two of them install it at the same time; the tests that need it say that it is missing. */
export default function prepare(): void {
  try {
    findApache();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}
