import { describe, expect, it } from 'vitest';
import { applyFix, createChecker, defaultStyleGuide } from '@/lib/checks';

const check = createChecker(defaultStyleGuide);
const issues = (text: string) => check(text, { now: Date.UTC(2026, 4, 4, 16), language: 'en' }).issues;

/** The text after the first fix of each issue, from the last to the first. */
const fixed = (text: string): string => {
  let now = text;
  for (const { fixes } of [...issues(text)].reverse()) if (fixes[0]) now = applyFix(now, fixes[0]);
  return now;
};

describe('a fix', () => {
  it('puts its text where the words were and touches nothing else', () => {
    expect(applyFix('a bad word', { at: [2, 5], text: 'good' })).toBe('a good word');
    expect(applyFix('🚧 bad', { at: [3, 6], text: '' })).toBe('🚧 ');
  });

  it.each([
    ['Utilize Oak St.', 'Use Oak St.'],
    ['UTILIZE OAK ST.', 'USE OAK ST.'],
    ['She utilizes the bus.', 'She uses the bus.'],
    ['She utilized the bus.', 'She used the bus.'],
    ['We are utilizing buses.', 'We are using buses.'],
    ['Work has commenced.', 'Work has started.'],
    ['The city complies with the order.', 'The city follows the order.'],
    ['We notified all owners.', 'We told all owners.'],
    ['Send it prior to noon.', 'Send it before noon.'],
    ['Prior to noon, call us.', 'Before noon, call us.'],
    ['A viable plan is an initial step.', 'A workable plan is a first step.'],
    ['It is an appropriate time.', 'It is a proper time.'],
    ['Bring an additional blanket.', 'Bring another blanket.'],
    ['The pool is currently closed.', 'The pool is closed.'],
    ['Currently, the pool is closed.', 'The pool is closed.'],
    ['PLEASE BE ADVISED THAT the pool is closed.', 'The pool is closed.'],
    ['Please be advised: the pool is closed.', 'The pool is closed.'],
    ['Drivers are urged to be careful.', 'Be careful.'],
    ['Due to ice, drivers are urged not to pass plows.', 'Due to ice, do not pass plows.'],
    ['Pet owners are reminded to bring water.', 'Pet owners should bring water.'],
    ['It is requested that residents avoid Oak St.', 'Avoid Oak St.'],
  ])('%s → %s', (text, expected) => {
    expect(fixed(text)).toBe(expected);
  });

  it('is not offered where the right form cannot be known', () => {
    const [issue] = issues('The crew furnished lights.').filter(({ rule }) => rule === 'complex-word');
    expect(issue).toBeUndefined();
  });

  it('shows on its button what will stand there', () => {
    const [issue] = issues('This is an initial count.');
    expect(issue?.fixes[0]).toMatchObject({ text: 'a first', label: 'Use “first”' });
    expect(issues('The pool is currently closed.')[0]?.fixes[0]?.label).toBe('Remove it');
  });
});
