import type { Rewrite } from '@/lib/checks/rewrites';

const open =
  'open|opens|closed|close|closes|hours|daily|run|runs|available|happens|serve|served|meet|meets|here|out|work|works|drive|drives|fight|face|wear|practice|exercise|walk|wash';

/** Words that are spelled right and are not the ones that were meant; our own list of well-known facts. */
export const wordConfusions: readonly Rewrite[] = [
  {
    find: '(could|should|would|must|might) of(?! course)(?= (?:been|had|done|gone|come|seen|\\p{L}+ed)(?!\\p{L}))',
    use: ['$1 have'],
  },
  {
    find: 'your(?= (?:welcome(?! (?:packet|kit|letter|bag|email|message|center|desk|sign|page|call|mat|video|week|guide|to))|invited(?! (?:guests?|friends?|family))))',
    use: ['you’re'],
  },
  { find: 'your (going|not|in luck|in for a treat|never alone)(?= )', use: ['you’re $1'] },
  {
    find: '(their) (is|are)(?= (?:a|an|no|some|many|several|still|two|three|four|five|plenty|also|lots)(?!\\p{L}))',
    use: ['there $2'],
  },
  {
    find: 'its(?= (?:a|an|the|not|time|important|never|always|been|going|too|okay|ok|easy|free|here|almost|that time|official)(?!\\p{L}))',
    use: ['it’s'],
  },
  { find: "it[’']s own", use: ['its own'] },
  { find: 'whos', use: ['who’s'] },
  { find: 'dont', use: ['don’t'] },
  { find: 'doesnt', use: ['doesn’t'] },
  { find: 'didnt', use: ['didn’t'] },
  { find: 'isnt', use: ['isn’t'] },
  { find: 'arent', use: ['aren’t'] },
  { find: 'wasnt', use: ['wasn’t'] },
  { find: 'couldnt', use: ['couldn’t'] },
  { find: 'shouldnt', use: ['shouldn’t'] },
  { find: 'wouldnt', use: ['wouldn’t'] },
  { find: 'havent', use: ['haven’t'] },
  { find: 'hasnt', use: ['hasn’t'] },
  { find: 'youll', use: ['you’ll'] },
  { find: 'theyre', use: ['they’re'] },
  { find: 'weve', use: ['we’ve'] },
  {
    find: '(more|less|fewer|rather|better|larger|higher|lower|greater|bigger|older|younger|faster|longer) then(?= (?:\\d|a|an|the|one|two|three|four|five|six|ten|half|you|we|they|ever|last|that|this|expected|usual|normal)(?!\\p{L}))',
    use: ['$1 than'],
  },
  {
    find: '(residents|customers|people|homes|areas|neighborhoods|those|streets|businesses|area|anyone|students|families|drivers) effected',
    use: ['$1 affected'],
  },
  { find: '(is|are|be|been|was|were) effected by', use: ['$1 affected by'] },
  {
    find: 'effected (areas?|residents|customers|homes|neighborhoods|streets|families|businesses)',
    use: ['affected $1'],
  },
  {
    find: '(weather|legal|medical|expert|safety|this|their|the|our|some) advise(?= (?:from|of|on|about|is|and|given)(?!\\p{L}))',
    use: ['$1 advice'],
  },
  {
    find: '(city|county|town|general|emergency|project|program|office|store|village|case|district|assistant|facilities|parks) manger',
    use: ['$1 manager'],
  },
  {
    find: 'sever(?= (?:weather|thunderstorms?|storms?|winds?|flooding|drought|cold|heat|winter)(?!\\p{L}))',
    use: ['severe'],
  },
  { find: 'pubic(?! (?:hair|area|bone|bones|lice|region|symphysis))', use: ['public'] },
  { find: 'untied states', use: ['United States'], named: true },
  {
    find: 'loose(?= (?:power|electricity|your|weight|service|water|heat|control|track|access|internet|money|their)(?!\\p{L}))',
    use: ['lose'],
  },
  {
    find: `(?<=\\b(?:${open}|week|hour|p\\.?m\\.?|a\\.?m\\.?) )everyday(?=\\s*(?:[.,;:!?)]|$|\\s(?:at|from|until|of|this|in|during|and|to|by|for)(?!\\p{L})))`,
    use: ['every day'],
  },
  { find: 'everytime', use: ['every time'] },
  { find: 'aswell', use: ['as well'] },
  { find: 'atleast', use: ['at least'] },
  { find: 'infact', use: ['in fact'] },
  { find: 'eachother', use: ['each other'] },
  { find: 'noone', use: ['no one'] },
  { find: 'thankyou', use: ['thank you'] },
  { find: 'moreso', use: ['more so'] },
  { find: 'highschool', use: ['high school'] },
  { find: 'townhall meeting', use: ['town hall meeting'] },
  { find: 'sneak peak', use: ['sneak peek'] },
  { find: 'bare with us', use: ['bear with us'] },
  { find: 'for all intensive purposes', use: ['for all intents and purposes', 'in effect'] },
  { find: 'in affect', use: ['in effect'] },
  { find: 'take affect', use: ['take effect'] },
  { find: 'takes affect', use: ['takes effect'] },
  { find: 'went into affect', use: ['went into effect'] },
  {
    find: 'complementary(?= (?:parking|coffee|wi-?fi|lunch|breakfast|refreshments|snacks|food|water)(?!\\p{L}))',
    use: ['complimentary'],
  },
  { find: 'brake(?= (?:ground|the law)(?!\\p{L}))', use: ['break'] },
  { find: 'weather (or not|you)(?= )', use: ['whether $1'] },
  {
    find: '(the|our|city|county|town|school) counsel(?= (?:meeting|meetings|member|members|chambers|agenda|vote|voted)(?!\\p{L}))',
    use: ['$1 council'],
  },
  { find: 'city counsel', use: ['city council'], named: true },
  { find: 'principle(?= (?:of the (?:school|high)|at)(?!\\p{L}))', use: ['principal'] },
  { find: 'stationary(?= (?:store|supplies)(?!\\p{L}))', use: ['stationery'] },
  { find: '(fire|water|flood|storm|tornado) waring', use: ['$1 warning'], named: true },
];

/** One of these stands in each of them. */
export const confusedWords: readonly string[] =
  "of your their its it's whos dont doesnt didnt isnt arent wasnt couldnt shouldnt wouldnt havent hasnt youll theyre weve then effected advise manger sever pubic untied loose everyday everytime aswell atleast infact eachother noone thankyou moreso highschool townhall peak bare intensive affect complementary brake weather counsel principle stationary waring".split(
    ' ',
  );
