import { describe, expect, it } from 'vitest';
import { applyFix, type Check, createChecker, defaultStyleGuide, type Report } from '@/lib/checks';
import { howMany } from '../how-many';
import { random } from './random';

const now = Date.UTC(2026, 4, 4, 16);
const platform = 'x' as const;
const throwing = {
  onRuleError: (rule: string, error: unknown) => {
    throw new Error(`${rule} threw`, { cause: error });
  },
};
const fresh = (): Check => createChecker(defaultStyleGuide, throwing);

describe('fixes, at random', () => {
  const pieces = [
    'Residents are advised to',
    'utilize',
    'Utilize',
    'UTILIZE',
    'prior to',
    'the the',
    'an',
    'a',
    'additional',
    'in order to',
    'Oak St.',
    '7:00 PM',
    'tonight',
    'tomorrow',
    '!!!',
    '?!',
    '???',
    '#roadclosure',
    '#BoilWater',
    'BOIL THE WATER NOW',
    'FEMA',
    '[LOCATION]',
    '𝐁𝐨𝐢𝐥',
    'is currently',
    'closed.',
    'it is requested that residents',
    'not',
    'to',
    ',',
    '“',
    '”',
    '\n',
    '🚧',
    'Please be advised that',
    'commence',
    'commenced',
    'has been',
    'example.gov',
    'initial',
    'at this time',
    'comply with',
  ];

  it('never throw, and leave nothing their own rule minds at that place', () => {
    const next = random(11);
    for (let round = 0; round < howMany(400); round += 1) {
      const size = 2 + Math.floor(next() * 12);
      const text = Array.from({ length: size }, () => pieces[Math.floor(next() * pieces.length)]).join(' ');
      const check = fresh();
      const before = check(text, { now, platform, language: 'en' });
      for (const { rule, fixes } of before.issues) {
        const [fix] = fixes;
        if (fix === undefined) continue;
        const after = check(applyFix(text, fix), { now, platform, language: 'en' });
        const count = ({ issues }: Report) => issues.filter((issue) => issue.rule === rule).length;
        expect(`${text} | ${rule}: ${count(after) <= count(before)}`).toBe(`${text} | ${rule}: true`);
      }
    }
  });
});
