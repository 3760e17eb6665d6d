import { rewrites } from '@/lib/checks/rewrites';
import type { Rule } from '@/lib/checks/rule';

const onScreen =
  'links?|buttons?|icons?|images?|photos?|pictures?|banners?|maps?|arrows?|notifications?|tabs?|menus?|box|boxes|logos?|headings?|titles?|posts?|graphics?|flyers?|urls?|pins?|markers?|dots?|apps?|forms?|bio';
const some = "(?:the|this|that|these|any|each|our|your|a|an) (?:[\\p{L}\\p{N}’'-]+ ){0,3}?";
const link = `(?= ${some}(?:links?|url)(?!\\p{L}))`;
const thing = `(?= ${some}(?:${onScreen})(?!\\p{L}))`;
const purpose =
  'read|learn|see|find|sign|register|apply|view|get|watch|report|vote|donate|join|subscribe|download|open|check|listen';

const list = rewrites(
  [
    { find: `(?:click|tap)(?: on)?${link}`, use: ['follow'] },
    { find: `(?:clicking|tapping)(?: on)?${link}`, use: ['following'] },
    { find: `(?:double-)?(?:click|tap|press)(?: on)?${thing}`, use: ['select'] },
    { find: `(?:clicking|tapping|pressing)(?: on)?${thing}`, use: ['selecting'] },
    { find: `(?:click|tap) to(?= (?:${purpose})(?!\\p{L}))`, use: [''] },
    { find: 'click on(?= (?!here|it))', use: ['select'] },
    { find: 'clicking on(?= (?!here|it))', use: ['selecting'] },
    { find: 'click(?= \\uFFFC)', use: ['go to'] },
    { find: 'click through', use: ['go through'] },
    { find: 'swipe (?:left|right|up|down|through)', use: [] },
    { find: '(?:hover|mouse) over', use: [] },
  ],
  'click clicking tap tapping press pressing double-click double-tap swipe hover mouse'.split(' '),
);

export default {
  id: 'device-assumption',
  kind: 'inclusive',
  severity: 'suggestion',
  title: { en: 'Say what to do, on any device', es: 'Diga qué hacer, con cualquier dispositivo' },
  why: {
    en: 'People who use a keyboard, their voice or a switch do not click, tap or swipe.',
    es: 'Quien usa el teclado, la voz o un conmutador no hace clic ni desliza el dedo.',
  },
  message: {
    en: '“{words}” tells people to use a mouse or a finger.',
    es: '“{words}” pide usar un mouse o un dedo.',
  },
  source: 'https://design.va.gov/content-style-guide/neutral-language',
  languages: ['en'],
  scope: 'sentence',
  ...list,
  examples: [
    { bad: '[[Click]] the link to sign up.', good: 'Follow the link to sign up.' },
    {
      bad: '[[Click on]] the link below for road closures.',
      good: 'Follow the link below for road closures.',
    },
    {
      bad: 'To pay your bill, [[tap]] the green button.',
      good: 'To pay your bill, select the green button.',
    },
    { bad: '[[Click to]] learn more about the grant.', good: 'Learn more about the grant.' },
    { bad: 'Report it by [[clicking on]] the map.', good: 'Report it by selecting the map.' },
    { bad: '[[Swipe left]] for the schedule.' },
    { ok: 'Follow the link to sign up.' },
    { ok: 'Boil tap water for one minute. The tap runs clear again.' },
    { ok: 'Click It or Ticket: officers are out this week.' },
    { ok: 'Buckle up until you hear the click.' },
    { ok: 'Tap your card when you board the bus.' },
    { ok: 'The press conference starts at 2 p.m.' },
    { ok: 'Help is one click away.' },
  ],
} satisfies Rule;
