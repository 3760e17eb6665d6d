import { spanishPeopleWords, spanishStigma } from '@/lib/checks/data/spanish-people';
import { stigmaWords, stigmaWordWakes } from '@/lib/checks/data/stigma-words';
import { byLanguage, rewrites } from '@/lib/checks/rewrites';
import type { Rule } from '@/lib/checks/rule';

const list = byLanguage({
  en: rewrites(stigmaWords, stigmaWordWakes),
  es: rewrites(spanishStigma, spanishPeopleWords.stigma),
});

export default {
  id: 'stigma-health',
  kind: 'inclusive',
  severity: 'warning',
  title: { en: 'Speak of illness without blame', es: 'Hable de la enfermedad sin culpar' },
  why: {
    en: 'People who feel blamed for an illness put off asking for help.',
    es: 'Quien se siente culpado por una enfermedad tarda en pedir ayuda.',
  },
  message: {
    en: '“{words}” shames people for their health.',
    es: '“{words}” avergüenza a las personas por su salud.',
  },
  source: 'https://design.va.gov/content-style-guide/health-content',
  scope: 'sentence',
  ...list,
  examples: [
    {
      bad: 'A new center for [[addicts]] opens Monday.',
      good: 'A new center for people with a drug addiction opens Monday.',
    },
    {
      bad: 'Naloxone can save [[heroin addicts]].',
      good: 'Naloxone can save people with a heroin addiction.',
    },
    { bad: 'Two students [[committed suicide]] last year.', good: 'Two students died by suicide last year.' },
    {
      bad: 'If someone says they will [[commit suicide]], call 988.',
      good: 'If someone says they will die by suicide, call 988.',
    },
    { bad: 'What a [[crazy]] week of weather!', good: 'What a wild week of weather!' },
    { bad: 'An [[insane]] amount of snow fell.', good: 'An unbelievable amount of snow fell.' },
    {
      bad: 'A group for [[alcoholics]] meets Tuesday.',
      good: 'A group for people with an alcohol addiction meets Tuesday.',
    },
    { bad: 'Drop [[dirty needles]] in the red box.', good: 'Drop used needles in the red box.' },
    { bad: 'Do not do anything [[stupid]] on the ice.', good: 'Do not do anything careless on the ice.' },
    {
      bad: 'An [[addict]] can call at any hour.',
      good: 'A person with a drug addiction can call at any hour.',
    },
    {
      bad: 'The clinic treats [[drug abuse]] and anxiety.',
      good: 'The clinic treats drug use disorder and anxiety.',
    },
    {
      bad: 'A new class helps teens fight [[alcohol abuse]].',
      good: 'A new class helps teens fight alcohol misuse.',
    },
    { ok: 'The clinic treats drug use disorder and anxiety.' },
    { ok: 'Ask for substance abuse counseling at the clinic.' },
    { ok: 'Call the Division of Substance Abuse and Mental Health.' },
    { ok: 'People with an addiction can call at any hour.' },
    { ok: 'Call or text 988 for suicide prevention.' },
    { ok: 'Alcoholics Anonymous meets in room 2.' },
    { ok: 'No alcoholic drinks in the park, please.' },
    { ok: 'The court found him not guilty: he was criminally insane.' },
    { ok: 'Crazy Horse Road is closed. Come to Crazy Hat Day!' },
    { ok: 'Wear your crazy socks on Friday for Down syndrome day.' },
    { ok: 'The Office of Substance Abuse opens a second site.' },
    { ok: 'Check your blind spots before you turn.' },
    { ok: 'The lame duck session starts Monday.' },
    { ok: 'We help people stay sober after drug abuse treatment.' },
    { ok: 'She told us, “People called me crazy.”' },
    {
      bad: 'Hay ayuda para [[los drogadictos]].',
      good: 'Hay ayuda para las personas con adicción.',
      context: { language: 'es' },
    },
    { ok: 'Alcohólicos Anónimos se reúne los martes.', context: { language: 'es' } },
    { ok: 'La prevención del suicidio nos toca a todos.', context: { language: 'es' } },
  ],
} satisfies Rule;
