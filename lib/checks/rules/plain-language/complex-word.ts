import { complexWords } from '@/lib/checks/data/complex-words';
import { spanishComplexWords } from '@/lib/checks/data/spanish-complex-words';
import { listedWords } from '@/lib/checks/listed-words';
import { byLanguage } from '@/lib/checks/rewrites';
import type { Rule } from '@/lib/checks/rule';

const lists = byLanguage({ en: listedWords(complexWords), es: listedWords(spanishComplexWords, 'es') });

export default {
  id: 'complex-word',
  kind: 'plain-language',
  severity: 'warning',
  title: { en: 'Use a simpler word', es: 'Use una palabra más sencilla' },
  why: {
    en: 'People read a post in seconds, and many read it in their second language.',
    es: 'La gente lee un mensaje en segundos, y muchas personas lo leen en su segundo idioma.',
  },
  message: {
    en: '“{words}” has a plainer twin that more people understand right away.',
    es: '“{words}” tiene un equivalente más sencillo que más personas entienden enseguida.',
  },
  source: 'https://www.plainlanguage.gov/guidelines/words/use-simple-words-phrases/',
  scope: 'sentence',
  ...lists,
  examples: [
    { bad: '[[Utilize]] Oak St. until the bridge reopens.', good: 'Use Oak St. until the bridge reopens.' },
    { bad: 'Crews will [[commence]] paving Monday.', good: 'Crews will start paving Monday.' },
    { bad: 'The library has [[discontinued]] late fees.', good: 'The library has stopped late fees.' },
    {
      bad: 'The city is [[relocating]] the clinic to Elm St.',
      good: 'The city is moving the clinic to Elm St.',
    },
    { bad: 'ALERT: [[UTILIZE]] OAK ST.', good: 'ALERT: USE OAK ST.' },
    { bad: 'The road is [[currently]] closed.', good: 'The road is closed.' },
    { bad: '[[Currently]], two shelters are open.', good: 'Two shelters are open.' },
    { bad: 'Pick up [[additional]] bags at City Hall.', good: 'Pick up more bags at City Hall.' },
    {
      bad: 'Officers will [[inform]] families at the gate.',
      good: 'Officers will tell families at the gate.',
    },
    {
      bad: 'The council will [[implement]] a new bus fare.',
      good: 'The council will start a new bus fare.',
    },
    {
      bad: 'Two evening meetings will [[facilitate]] feedback.',
      good: 'Two evening meetings will invite feedback.',
    },
    { bad: 'Officers will [[facilitate]] the move.', good: 'Officers will help with the move.' },
    { ok: 'Two evening meetings will invite feedback.' },
    { ok: 'Officers will help with the move.' },
    { bad: 'Flood [[mitigation]] measures cost $2 million.' },
    { ok: 'There are currently no fires in the county. There is currently one lane open.' },
    { ok: 'We see currently no rise in flu cases.' },
    { ok: 'The state counted 4,100 initial claims last week.' },
    { ok: 'Your answers are used to determine how many buses we run.' },
    { ok: 'Keep your family informed. Make an informed choice.' },
    { ok: 'The signs inform in two languages.' },
    { bad: 'This is an [[initial]] estimate.', good: 'This is a first estimate.' },
    {
      bad: 'Call us with questions [[regarding]] your bill.',
      good: 'Call us with questions about your bill.',
    },
    {
      bad: '[[Utilice]] la calle Olmo hasta que abra el puente.',
      good: 'Use la calle Olmo hasta que abra el puente.',
      context: { language: 'es' },
    },
    {
      bad: 'Los padres pueden [[adquirir]] los boletos en línea.',
      good: 'Los padres pueden comprar los boletos en línea.',
      context: { language: 'es' },
    },
    {
      bad: 'Se [[efectuará]] una revisión del agua.',
      good: 'Se hará una revisión del agua.',
      context: { language: 'es' },
    },
    {
      bad: 'Vamos a [[utilizar]] arena a diario.',
      good: 'Vamos a usar arena a diario.',
      context: { language: 'es' },
    },
    {
      bad: 'Si usted [[reside]] en el condado, llame al 311.',
      good: 'Si usted vive en el condado, llame al 311.',
      context: { language: 'es' },
    },
    { ok: 'The Food Assistance Program office is open until 5 p.m.' },
    { ok: 'Apply for rental assistance by Friday.' },
    { ok: 'The Mobile Command Center is parked at Fire Station 4.' },
    { ok: 'Read the frequently asked questions on our website.' },
    { ok: 'Expect delays on Route 9. Plan accordingly.' },
    { ok: 'The mayor said: “We will utilize every tool we have.”' },
    { ok: 'Details: https://example.gov/utilize and @UtilizeCity #utilize' },
    { ok: 'The county will employ 40 lifeguards this summer.' },
    { ok: 'Wear clothing that is appropriate for cold weather.' },
    { ok: 'The rescue attempt was successful.' },
    { ok: 'Assisted living centers have power.' },
    { ok: 'Show your proof of purchase at the gate.' },
    { ok: 'El Centro de Alta Tecnología abre sus puertas.', context: { language: 'es' } },
    { ok: 'Use la calle Olmo. Llame si vive cerca del río.', context: { language: 'es' } },
    { ok: 'La apertura de la biblioteca es el lunes.', context: { language: 'es' } },
    { ok: 'No hay evidencia de daños.', context: { language: 'es' } },
    { ok: 'La alcaldesa dijo: “Vamos a utilizar cada recurso”.', context: { language: 'es' } },
  ],
} satisfies Rule;
