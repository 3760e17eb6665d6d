import type { Draft } from '@/lib/checks/draft';
import { blank } from '@/lib/checks/mask';
import type { Context } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';
import type { Elements } from './elements';
import { findAction } from './find-action';
import { findHazard } from './find-hazard';
import { findLocation } from './find-location';
import { findSource } from './find-source';
import { findTime } from './find-time';
import { labelledPlace, speakingTown } from './label';
import { type Passage, passageOf } from './passage';

const found = new WeakMap<Draft, Elements>();

/** Who speaks is not where: “– Oak County” names no place that is in danger. */
function without(passage: Passage, source: Span | undefined): Passage {
  if (source === undefined) return passage;
  const [start, end] = source;
  const { text } = passage;
  return { ...passage, text: text.slice(0, start) + blank.repeat(end - start) + text.slice(end) };
}

/** Finds where a post says who, what, where, when and what to do; a draft is read once. */
export function findElements(draft: Draft, context: Context): Elements {
  const known = found.get(draft);
  if (known !== undefined) return known;
  const passage = passageOf(draft, context);
  const source = findSource(passage);
  const elements: Elements = {
    source,
    // “Oak County Fire” is no fire.
    hazard: findHazard(without(passage, source)),
    location:
      findLocation(without(passage, source)) ??
      labelledPlace(passage.text) ??
      speakingTown(passage.text, source),
    time: findTime(passage),
    action: findAction(passage),
  };
  found.set(draft, elements);
  return elements;
}
