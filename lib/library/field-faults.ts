import { say, type Texts } from '@/lib/checks/texts';
import { problemOf } from './check-values';
import { cleanValues } from './clean-values';
import type { Field } from './template';
import { templateFaultTexts as texts } from './template-fault-texts';
import { isTimeZone } from './zone-name';

/** What is wrong with the fields of a template by themselves, one sentence each. */
export function fieldFaults(fields: readonly Field[], language: string): readonly Texts[] {
  const names = fields.map(({ name }) => name);
  const twice = names.filter((name, at) => names.indexOf(name) < at);
  return [...twice.map(texts.twice), ...fields.flatMap((field) => faultsOf(field, fields, language))];
}

function faultsOf(field: Field, fields: readonly Field[], language: string): Texts[] {
  const { label, kind, choices = [], day, after, least, most, zone } = field;
  const find = (other: string | undefined) => fields.find(({ name }) => name === other);
  const again = choices.find((choice, at) => choices.indexOf(choice) < at);
  return [
    ...(kind === 'choice' && choices.length === 0 ? [texts.needsChoices(label)] : []),
    ...(kind !== 'choice' && choices.length > 0 ? [texts.strayChoices(label)] : []),
    ...(again === undefined ? [] : [texts.sameChoice(label, again)]),
    ...[day, after].flatMap((other) =>
      other !== undefined && !find(other) ? [texts.refers(label, other)] : [],
    ),
    ...(find(day) && find(day)?.kind !== 'date' ? [texts.noDay(label, find(day)?.label ?? '')] : []),
    ...(least !== undefined && most !== undefined && least > most ? [texts.limits(label)] : []),
    ...(zone !== undefined && !isTimeZone(zone) ? [texts.zone(label, zone)] : []),
    ...startFault(field, language),
  ];
}

function startFault(field: Field, language: string): Texts[] {
  const start = cleanValues([field], { [field.name]: field.default ?? '' })[field.name];
  const problem = start ? problemOf(field, start, language) : null;
  if (!problem) return [];
  const words = { ...problem.parameters, label: field.label };
  return [
    texts.start(field.label, { en: say(problem.texts, 'en', words), es: say(problem.texts, 'es', words) }),
  ];
}
