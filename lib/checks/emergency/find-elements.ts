import type { Draft } from '@/lib/checks/draft';
import type { Context } from '@/lib/checks/rule';
import type { Elements } from './elements';
import { findAction } from './find-action';
import { findHazard } from './find-hazard';
import { findLocation } from './find-location';
import { findSource } from './find-source';
import { findTime } from './find-time';
import { passageOf } from './passage';

const found = new WeakMap<Draft, Elements>();

/** Finds where a post says who, what, where, when and what to do; a draft is read once. */
export function findElements(draft: Draft, context: Context): Elements {
  const known = found.get(draft);
  if (known !== undefined) return known;
  const passage = passageOf(draft, context);
  const elements: Elements = {
    source: findSource(passage),
    hazard: findHazard(passage),
    location: findLocation(passage),
    time: findTime(passage),
    action: findAction(passage),
  };
  found.set(draft, elements);
  return elements;
}
