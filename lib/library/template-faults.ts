import type { Texts } from '@/lib/checks/texts';
import { bodyFault } from './body-fault';
import { fieldFaults } from './field-faults';
import { askedNames, bareSlots, blockNames, everyPart, type Part, parseBody, slotNames } from './parse-body';
import type { Field, Template } from './template';
import { templateFaultTexts as texts } from './template-fault-texts';
import { wholeTemplate } from './whole-template';

/**
 * What keeps a template of the right shape from working, one sentence each, for those who write templates; [] when
 * sound. Give `blocks`, all of the library, to have those it includes looked at too.
 */
export function templateFaults(template: Template, blocks?: readonly Template[]): readonly Texts[] {
  const { body, fields, variants = {} } = template;
  const bodies = [
    { text: body, site: undefined },
    ...Object.entries(variants).map(([site, text]) => ({ text, site })),
  ];
  const read = bodies.map(({ text, site }) => ({ site, parts: parseBody(text), fault: bodyFault(text) }));
  const unread = read.flatMap(({ site, fault }) => (fault ? [texts.unread(fault.why, site)] : []));
  if (unread.length > 0) return unread;

  const all = read.flatMap(({ parts }) => parts ?? []);
  const wholes = blocks ? bodies.map(({ site }) => wholeTemplate(template, { blocks, site })) : [];
  const included = wholes.flatMap((whole) => (whole.ok ? whole.whole.fields : []));
  const known = new Map([...included, ...fields].map((field) => [field.name, field]));
  const mayKnowMore = !blocks && blockNames(all).length > 0;
  const used = [...slotNames(all), ...askedNames(all)];
  const neededByBlocks = wholes.flatMap((whole) =>
    whole.ok ? [...slotNames(whole.whole.parts), ...askedNames(whole.whole.parts)] : [],
  );
  return unlike([
    ...wholes.flatMap((whole) => (whole.ok ? [] : [whole.why])),
    ...(mayKnowMore ? [] : used.filter((name) => !known.has(name)).map(texts.noField)),
    ...(mayKnowMore ? [] : fields)
      .filter(({ name }) => !used.includes(name) && !neededByBlocks.includes(name))
      .map(({ label }) => texts.noSlot(label)),
    ...fields
      .filter(
        ({ name, required }) => !required && read.some(({ parts }) => bareSlots(parts ?? []).includes(name)),
      )
      .map(({ label }) => texts.bareOptional(label)),
    ...conditionFaults(all, known),
    ...fieldFaults(fields, template.language),
    ...(template.hashtags ?? []).filter((tag) => !/^#?[\p{L}\p{M}\p{N}_]+$/u.test(tag)).map(texts.hashtag),
  ]);
}

/** Answers that an optional part waits for and that nobody can give. */
function conditionFaults(parts: readonly Part[], fields: ReadonlyMap<string, Field>): Texts[] {
  return everyPart(parts).flatMap((part) => {
    const when = part.kind === 'optional' ? part.when : undefined;
    const field = fields.get(when?.name ?? '');
    if (when?.value === undefined || field?.kind !== 'choice') return [];
    return field.choices?.includes(when.value) ? [] : [texts.noChoice(when.value, field.label)];
  });
}

const unlike = (faults: readonly Texts[]): readonly Texts[] => [
  ...new Map(faults.map((fault) => [fault.en, fault])).values(),
];
