import type { Draft } from '@/lib/checks/draft';
import { findFullNames } from '@/lib/checks/privacy/full-names';
import { looksForSomebody } from '@/lib/checks/privacy/looked-for';
import type { Finding, Rule } from '@/lib/checks/rule';
import { someSentence } from '@/lib/checks/some-sentence';

const illness =
  "(?:covid(?:-19)?|coronavirus|(?:[\\p{L}]+ )?cancer|leukemia|hiv|aids|diabetes|alzheimer['’]?s|dementia|parkinson['’]?s|autism|depression|schizophrenia|bipolar disorder|ptsd|hepatitis(?: [abc])?|tuberculosis|measles|monkeypox|mpox|epilepsy|asthma|a (?:stroke|heart attack|concussion|broken (?:leg|arm|hip)|drug overdose|mental (?:illness|health (?:crisis|episode)))|mental illness)";
const says = new RegExp(
  `^(?:,[^,.\\n]{1,40})?,? (?:(?:(?:has|have) been|was|is|were|are)(?: recently| just| also| being)? (?:diagnosed|hospitalized|treated) (?:with|for) (?:an? |the |stage \\w{1,5} )?[\\p{L}’' -]{2,40}|(?:has |have )?tested positive for [\\p{L}\\p{N}-]{2,20}|(?:has|have|had|suffers? from|is (?:living with|battling|being treated for)|is suffering from|died (?:of|from)) (?:an? |the |stage \\w{1,5} |severe |chronic )?${illness}(?![\\p{L}])|is (?:hiv[- ]positive|autistic|schizophrenic|bipolar|diabetic|pregnant|mentally ill|suicidal)(?![\\p{L}])|(?:overdosed|is in rehab|attempted suicide|had an? (?:overdose|seizure|miscarriage|stroke|heart attack))(?![\\p{L}])|(?:fue|ha sido) (?:diagnosticad[oa]|hospitalizad[oa]) (?:con|por) [\\p{L} ]{2,30}|dio positivo (?:a|por|en) [\\p{L}\\p{N}-]{2,20}|(?:padece(?: de)?|sufre de|tiene|murió de) (?:cáncer|diabetes|vih|sida|covid(?:-19)?|demencia|autismo|depresión|alzheimer|epilepsia|asma)(?![\\p{L}]))`,
  'iu',
);
/** How each thing that is told starts. */
const sign =
  /(?:diagnosed|hospitalized|treated) (?:with|for) |positive for |positivo |(?:diagnostic|hospitaliz)ad[oa] (?:con|por) |(?:ha[sd]|have|from|with|battling|for|died of|is|padece|de|tiene) (?:an? |the |stage \w{1,5} |severe |chronic |in )?(?:covid|corona|\S{1,40} cancer|c[aá]ncer|leuk|hiv|vih|aids|sida|diabet|alzheimer|dement|demencia|parkinson|auti|depres|schizo|bipolar|ptsd|hepatitis|tubercul|measles|monkeypox|mpox|epilep|asthma|asma|stroke|heart attack|concussion|broken|drug|mental|pregnant|suicidal|rehab|overdose|seizure|miscarriage)|overdosed|attempted suicide/i;
/** People who speak of themselves, or whose story is public. */
const told =
  /\b(?:gov(?:ernor)?|mayor|sen(?:ator)?|rep(?:resentative)?|congress(?:man|woman)|president|vice president|commissioner|council(?:man|woman|member|or)|secretary|chief|sheriff|judge|justice|delegate|speaker|chair(?:man|woman|person)?|superintendent|director|lt|prime minister|queen|king|legend|icon|actor|singer)\b|\b(?:surviv\w+|stor(?:y|ies)|shares?|shared|announced|advocate|foundation|scholarship|fundrais\w+|walk for|in (?:memory|honor) of|honor\w*|legacy|prayers?|praying|thoughts|passed away|documentary|founder)\b|(?<!\p{L})(?:gobernador[a]?|alcald(?:e|esa)|senador[a]?|president[ea]|sobreviviente|historia|fundación|oraciones)(?!\p{L})/iu;

const mayTell = someSentence('prose', (text) => sign.test(text));

export default {
  id: 'pii-medical',
  kind: 'privacy',
  severity: 'warning',
  title: { en: 'Keep a person’s health private', es: 'No revele la salud de una persona' },
  why: {
    en: 'What illness somebody has is theirs to tell, and often protected by law.',
    es: 'Solo cada persona decide si cuenta qué enfermedad tiene, y a menudo la ley lo protege.',
  },
  message: {
    en: '“{words}” tells of a person’s health. Leave out the name or the illness.',
    es: '“{words}” revela la salud de una persona. Quite el nombre o la enfermedad.',
  },
  source: 'https://csrc.nist.gov/pubs/sp/800/122/final',
  scope: 'post',
  wakes: {
    words:
      `diagnosed hospitalized treated positive has have had suffers suffer living battling suffering died hiv hiv-positive autistic
      schizophrenic bipolar diabetic pregnant mentally suicidal overdosed rehab attempted diagnosticado diagnosticada hospitalizado
      hospitalizada positivo padece sufre tiene murió`.split(/\s+/),
  },
  *check(draft: Draft): Iterable<Finding> {
    if (!mayTell(draft)) return;
    const { prose, text } = draft;
    let sought: boolean | undefined;
    for (const { at } of findFullNames(prose)) {
      const said = says.exec(prose.slice(at[1], at[1] + 160));
      if (said === null) continue;
      const around = prose.slice(Math.max(0, at[0] - 120), at[1] + 160);
      if (told.test(around)) continue;
      sought ??= looksForSomebody(text);
      if (sought) return;
      yield { at: [at[0], at[1] + said[0].trimEnd().length] };
    }
  },
  examples: [
    { bad: 'Our neighbor [[John Smith tested positive for COVID-19]].' },
    { bad: 'The driver, [[Ana Ruiz, of Riverton, was diagnosed with epilepsy]].' },
    { bad: 'Inmate [[Tom Lee is HIV positive]] and in isolation.' },
    { bad: '[[Maria Lopez overdosed]] at home on Friday.' },
    { bad: 'The suspect, [[David Brown, has schizophrenia]].' },
    { bad: '[[Juan Pérez dio positivo a COVID-19]].', context: { language: 'es' } },
    { ok: 'Governor John Smith tested positive for COVID-19 and is working from home.' },
    { ok: 'A resident of Wilson County tested positive for measles.' },
    { ok: 'MISSING: Tom Lee, 75, has dementia and was last seen on Elm St.' },
    { ok: 'Ana Ruiz was diagnosed with breast cancer at 40. Read her story.' },
    { ok: 'Our prayers are with John Smith, who has cancer.' },
    { ok: 'John Smith has a plan for diabetes care in our clinics.' },
    { ok: 'St. Mary Hospital has COVID-19 tests on Monday.' },
    { ok: 'Juan Pérez tiene la palabra en el concejo.', context: { language: 'es' } },
  ],
} satisfies Rule;
