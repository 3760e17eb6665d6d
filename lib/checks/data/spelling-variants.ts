import type { ListedWord } from './listed-word';

const pairs = (list: string): ListedWord[] =>
  list
    .trim()
    .split(/,\s*/)
    .map((pair) => {
      const [say = '', use = ''] = pair.trim().split(' ');
      return { say: say.replaceAll('|', ' '), use: [use.replaceAll('|', ' ')] };
    });

/**
 * One way to write a word that has two. Facts from the 18F Content Guide and the Digital.gov style guide (both CC0).
 */
export const spellingVariants: readonly ListedWord[] = [
  ...pairs(`
  e-mail email, e-mails emails, e-mailed emailed, e-mailing emailing,
  web|site website, web|sites websites, web-site website, web-sites websites, on-line online, off-line offline,
  on-going ongoing, per|cent percent, data|base database, data|bases databases,
  smart|phone smartphone, smart|phones smartphones, voice|mail voicemail, non-profit nonprofit, non-profits nonprofits,
  re-open reopen, re-opens reopens, re-opened reopened, re-opening reopening, co-operate cooperate, co-operation cooperation,
  pre-school preschool, health-care health|care, child-care child|care, day-care day|care,
  fire-fighter firefighter, fire-fighters firefighters, side-walk sidewalk, side-walks sidewalks,
  wild-fire wildfire, wild-fires wildfires, snow-plow snowplow, snow-plows snowplows
  `),
  { say: 'under way', use: ['underway'], notAfter: 'the their its our' },
];

/** The same as written elsewhere in the English-speaking world; for agencies of the United States only. */
export const americanVariants: readonly ListedWord[] = pairs(`
  colour color, colours colors, coloured colored, colourful colorful, favour favor, favourite favorite, favourites favorites,
  flavour flavor, harbour harbor, honour honor, honoured honored, honours honors, labour labor, neighbour neighbor,
  neighbours neighbors, neighbourhood neighborhood, neighbourhoods neighborhoods, behaviour behavior, rumour rumor, rumours rumors,
  organise organize, organised organized, organising organizing, organisation organization, organisations organizations,
  recognise recognize, recognised recognized, recognising recognizing, prioritise prioritize, prioritised prioritized, realise realize,
  apologise apologize, minimise minimize, utilise utilize, finalise finalize, finalised finalized, authorise authorize, authorised authorized,
  centre center, centres centers, theatre theater, metre meter, metres meters, litre liter, litres liters, kilometre kilometer, kilometres kilometers,
  travelled traveled, travelling traveling, traveller traveler, travellers travelers, cancelled canceled, cancelling canceling,
  labelled labeled, labelling labeling, fuelled fueled, modelling modeling, counselling counseling, counsellor counselor,
  enrol enroll, enrolment enrollment, fulfil fulfill, fulfilment fulfillment, instalment installment,
  defence defense, licence license, licences licenses, offence offense, programme program, programmes programs, catalogue catalog,
  grey gray, tyre tire, tyres tires, kerb curb, cheque check, cheques checks, judgement judgment, acknowledgement acknowledgment,
  towards toward, afterwards afterward, whilst while, amongst among, learnt learned, ageing aging
  `);

/** Names that are written one way only. */
export const brandSpellings: readonly string[] =
  'YouTube LinkedIn GitHub Wi-Fi PayPal TikTok WhatsApp iPhone iPad JavaScript PowerPoint FaceTime'.split(
    ' ',
  );
