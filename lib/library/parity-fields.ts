import type { Found } from './difference';
import { differingStatements } from './parity-statements';
import { inAnswer, languageNames, shapeTexts as texts } from './parity-texts';
import type { Field, Template } from './template';

/** What two language versions ask for otherwise. */
export function differingFields(here: Template, there: Template): Found[] {
  const find = (template: Template, name: string) => template.fields.find((field) => field.name === name);
  const alone = (a: Template, b: Template) =>
    a.fields
      .filter(({ name }) => !find(b, name))
      .map(({ label }) => texts.field(languageNames(a.language), label, languageNames(b.language)));
  const found = (why: Found['why'], mine?: Field, theirs?: Field): Found => ({
    ...{ kind: 'field', weight: 'clear', why },
    says: [mine && { words: mine.label }, theirs && { words: theirs.label }],
  });
  return [
    ...alone(here, there).map((why) => found(why)),
    ...alone(there, here).map((why) => found(why)),
    ...here.fields.flatMap((mine) => {
      const theirs = find(there, mine.name);
      if (!theirs) return [];
      const why = differing(mine, theirs, here, there);
      return why ? [found(why, mine, theirs)] : answers(mine, theirs, here, there);
    }),
  ];
}

function differing(mine: Field, theirs: Field, here: Template, there: Template): Found['why'] | undefined {
  const [a, b] = [languageNames(here.language), languageNames(there.language)];
  const { label, kind, required, choices = [] } = mine;
  if (kind !== theirs.kind) return texts.kind(label, a, kind, b, theirs.kind);
  if (required !== theirs.required)
    return required ? texts.required(label, a, b) : texts.required(label, b, a);
  const others = theirs.choices?.length ?? 0;
  if (choices.length !== others) return texts.choices(label, a, choices.length, b, others);
  const limits = ({ least, most, zone }: Field) =>
    JSON.stringify(kind === 'number' || kind === 'date-time' ? [least, most, zone] : []);
  return limits(mine) === limits(theirs) ? undefined : texts.limits(label, a, b);
}

/** Answers are written into the post: the third here is the third there. */
function answers(mine: Field, theirs: Field, here: Template, there: Template): Found[] {
  return (mine.choices ?? []).flatMap((text, at) =>
    differingStatements(
      { text, language: here.language },
      { text: theirs.choices?.[at] ?? '', language: there.language },
    ).map((found) => ({
      ...found,
      says: [withoutPlace(found.says[0]), withoutPlace(found.says[1])] as const,
      why: inAnswer(at + 1, mine.label, found.why),
    })),
  );
}

const withoutPlace = (words: Found['says'][0]): Found['says'][0] => words && { words: words.words };
