import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Criterion {
  readonly num: string;
  readonly components: readonly {
    readonly name: string;
    readonly adherence: { readonly level: string; readonly notes: string };
  }[];
}

/** The success criteria of WCAG 2.2 (https://www.w3.org/TR/WCAG22/). */
const levelA =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.1 4.1.2';
const levelAA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';

const report = parse(readFileSync('docs/accessibility.yaml', 'utf8'));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the accessibility conformance report', () => {
  it.each([
    ['success_criteria_level_a', levelA],
    ['success_criteria_level_aa', levelAA],
  ])('answers every criterion of %s once, in the words OpenACR knows, and says why', (chapter, criteria) => {
    const given: readonly Criterion[] = report.chapters[chapter].criteria;
    expect(given.map(({ num }) => num)).toEqual(criteria.split(' '));
    for (const { num, components } of given) {
      expect(
        components.map(({ name }) => name),
        num,
      ).toEqual(['web']);
      for (const { adherence } of components) {
        expect(['supports', 'partially-supports', 'does-not-support', 'not-applicable'], num).toContain(
          adherence.level,
        );
        expect(adherence.notes.length, `${num} says why`).toBeGreaterThan(15);
      }
    }
  });

  it('is about the version there is, and is not given as older than it is', () => {
    expect(report.product.version).toBe(version);
    expect(report.last_modified_date >= report.report_date).toBe(true);
  });
});
