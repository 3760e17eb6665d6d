import { personFirst, personFirstWords } from '@/lib/checks/data/person-first';
import { spanishPeopleWords, spanishPersonFirst } from '@/lib/checks/data/spanish-people';
import { byLanguage, rewrites } from '@/lib/checks/rewrites';
import type { Rule } from '@/lib/checks/rule';

const list = byLanguage({
  en: rewrites(personFirst, personFirstWords),
  es: rewrites(spanishPersonFirst, spanishPeopleWords.personFirst),
});

export default {
  id: 'person-first',
  kind: 'inclusive',
  severity: 'warning',
  title: { en: 'Name the person first', es: 'Nombre primero a la persona' },
  why: {
    en: 'People have a disability or an illness; they are not one.',
    es: 'Las personas tienen una discapacidad o una enfermedad; no son la enfermedad.',
  },
  message: {
    en: '“{words}” lets a condition stand for the person, or pities them.',
    es: '“{words}” reduce a la persona a su condición o le tiene lástima.',
  },
  source: 'https://github.com/18F/content-guide/blob/main/_pages/our-style/inclusive-language.md',
  scope: 'sentence',
  ...list,
  examples: [
    { bad: 'Tell us if a relative [[suffers from]] asthma.', good: 'Tell us if a relative has asthma.' },
    {
      bad: 'Smoke is bad for people [[suffering from]] heart or lung disease.',
      good: 'Smoke is bad for people with heart or lung disease.',
    },
    {
      bad: 'Vans pick up [[wheelchair-bound residents]].',
      good: 'Vans pick up residents who use wheelchairs.',
    },
    {
      bad: 'Do you know someone who [[is wheelchair bound]]?',
      good: 'Do you know someone who uses a wheelchair?',
    },
    { bad: 'He [[is confined to a wheelchair]].', good: 'He uses a wheelchair.' },
    {
      bad: 'There is [[handicapped parking]] behind City Hall.',
      good: 'There is accessible parking behind City Hall.',
    },
    { bad: 'The shelter is [[handicap accessible]].', good: 'The shelter is accessible.' },
    { bad: 'Apply for a [[handicap placard]] online.', good: 'Apply for a disability placard online.' },
    { bad: '[[Victims of]] dementia may wander.', good: 'People with dementia may wander.' },
    {
      bad: 'A class for [[stroke victims]] starts Monday.',
      good: 'A class for people who have had a stroke starts Monday.',
    },
    {
      bad: 'Help for [[the mentally ill]] is a call away.',
      good: 'Help for people with a mental illness is a call away.',
    },
    {
      bad: '[[Hearing-impaired residents]] can text 911.',
      good: 'Residents who are deaf or hard of hearing can text 911.',
    },
    { bad: 'Free meals for [[diabetics]].', good: 'Free meals for people with diabetes.' },
    {
      bad: 'A [[disabled person]] may ask for a ride.',
      good: 'A person with a disability may ask for a ride.',
    },
    { bad: 'She [[is afflicted with]] lupus.', good: 'She has lupus.' },
    { ok: 'People with disabilities ride free.' },
    { ok: 'Donate to victims of the Oak Ridge fire.' },
    { ok: 'We stand with victims of domestic violence and sexual assault.' },
    { ok: 'Elm St. suffers from potholes. The region suffered heavy losses.' },
    { ok: 'A disabled vehicle blocks the left lane of I-90.' },
    { ok: 'The disabled truck is being towed.' },
    { ok: 'Benefits for disabled veterans: call the county office.' },
    { ok: 'The Riverton School for the Deaf and Blind opens its doors Saturday.' },
    { ok: 'Join the special needs camp. No needles and no invalid tickets, please.' },
    { ok: 'Able-bodied adults without dependents must work 20 hours a week.' },
    { ok: 'A blind corner hides the trail. Pull the blinds at noon.' },
    { ok: 'The hearing is at 6 p.m. Sick of potholes? Tell us.' },
    { ok: 'The vision plan is open for comment.' },
    { ok: 'The golfer has a handicap of 12.' },
    { ok: 'Our wheelchair basketball team plays Friday.' },
    { ok: 'The nurse wrote, “the disabled wait too long.”' },
    { ok: 'One victim of the crash is in the hospital.' },
    {
      bad: 'Transporte para [[los discapacitados]].',
      good: 'Transporte para las personas con discapacidad.',
      context: { language: 'es' },
    },
    {
      bad: 'Hay [[estacionamiento para minusválidos]] atrás.',
      good: 'Hay estacionamiento accesible atrás.',
      context: { language: 'es' },
    },
    { ok: 'Las personas con discapacidad viajan gratis.', context: { language: 'es' } },
    { ok: 'Ayude a las víctimas de la inundación.', context: { language: 'es' } },
  ],
} satisfies Rule;
