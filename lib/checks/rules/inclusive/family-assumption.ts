import { rewrites } from '@/lib/checks/rewrites';
import type { Rule } from '@/lib/checks/rule';

const list = rewrites(
  [
    { find: '(?:husbands|wives) (?:and|or) (?:husbands|wives)', use: ['spouses', 'partners'] },
    { find: '(?:husband|wife) ?(?:and|or|/) ?(?:husband|wife)', use: ['spouse', 'partner'] },
    { find: '(?:moms|mothers|dads|fathers) (?:and|or) (?:moms|mothers|dads|fathers)', use: ['parents'] },
    { find: '(?:mom|mother|dad|father) and (?:mom|mother|dad|father)', use: ['parents'] },
    { find: '(?:mom|mother|dad|father) ?(?:or|/) ?(?:mom|mother|dad|father)', use: ['parent'] },
    { find: '(?:mommy|daddy) (?:and|or) (?:mommy|daddy)', use: ['parents'] },
    { find: '(?:boyfriend|girlfriend) ?(?:and|or|/) ?(?:boyfriend|girlfriend)', use: ['partner'] },
    {
      find: '(?:grandma|grandpa|grandmother|grandfather) and (?:grandma|grandpa|grandmother|grandfather)',
      use: ['grandparents'],
    },
    { find: '(?:son|daughter) ?(?:or|/) ?(?:son|daughter)', use: ['child'] },
    { find: '(?:brother|sister) ?(?:or|/) ?(?:brother|sister)', use: ['sibling'] },
    { find: 'your (?:husband|wife)', use: ['your spouse', 'your partner'] },
    { find: '(and|with|or) their (?:wives|husbands)', use: ['$1 their spouses', '$1 their partners'] },
    { find: '(working|busy|stay-at-home|local) (?:moms|mothers)', use: ['$1 parents'] },
    { find: 'room (?:moms|mothers)', use: ['room parents'] },
    { find: 'soccer moms', use: ['soccer parents'] },
    // Called on at the start, about a child that may have no mom at home.
    {
      find: '(?<=^[^\\p{L}\\p{N}]{0,6}|\\b(?:hey|attention|calling all|all|dear|hello) )(?:moms|mothers|mommies|dads|fathers)(?=[,:!] [^.!?\\n]{0,60}?\\b(?:child|children|kids?|toddlers?|students?|teens?|teenagers?|little ones?|kindergart\\p{L}+|preschoolers?)(?!\\p{L}))',
      use: ['parents'],
    },
  ],
  'husband husbands wife wives mom moms mother mothers dad dads father fathers mommy mommies daddy boyfriend girlfriend grandma grandpa grandmother grandfather son daughter brother sister'.split(
    ' ',
  ),
);

export default {
  id: 'family-assumption',
  kind: 'inclusive',
  severity: 'suggestion',
  title: { en: 'Take in every kind of family', es: 'Incluya a todo tipo de familia' },
  why: {
    en: 'Some of your readers have a partner, two moms, or a grandparent who raises them.',
    es: 'Algunos lectores tienen pareja, dos mamás o un abuelo que los cría.',
  },
  message: {
    en: '“{words}” leaves out some families.',
    es: '“{words}” deja fuera a algunas familias.',
  },
  source:
    'https://github.com/18F/content-guide/blob/main/_pages/our-style/inclusive-language.md#gender-and-sexuality',
  languages: ['en'],
  scope: 'sentence',
  ...list,
  examples: [
    { bad: 'Bring [[your husband]] to the free class.', good: 'Bring your spouse to the free class.' },
    { bad: 'A [[husband or wife]] can sign the form.', good: 'A spouse can sign the form.' },
    { bad: '[[Moms and dads]], sign up for swim lessons.', good: 'Parents, sign up for swim lessons.' },
    { bad: 'A [[mother or father]] must sign.', good: 'A parent must sign.' },
    { bad: 'Officers [[and their wives]] are invited.', good: 'Officers and their spouses are invited.' },
    { bad: 'Enroll your [[son or daughter]] by Friday.', good: 'Enroll your child by Friday.' },
    {
      bad: '[[Moms]], is your child’s bike helmet the right size?',
      good: 'Parents, is your child’s bike helmet the right size?',
    },
    {
      bad: 'Attention [[moms]]: sign your kids up for swim class.',
      good: 'Attention parents: sign your kids up for swim class.',
    },
    { ok: 'Moms, you have a right to a private room to nurse at work.' },
    { ok: 'Happy birthday to all the moms. Parents, bring your kids to the park.' },
    { ok: 'Enroll your child by Friday.' },
    { ok: 'The governor and his wife, Ana, visited the shelter.' },
    { ok: 'Happy Mother’s Day to every mother in Riverton!' },
    { ok: 'A mother and her two children were rescued.' },
    { ok: 'Free blood pressure checks for expectant mothers.' },
    { ok: 'Mom and Dad Ortiz started the bakery in 1962.' },
    { ok: 'He leaves a wife, a son and two sisters.' },
  ],
} satisfies Rule;
