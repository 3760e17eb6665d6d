import type { ChangeKind } from '@/lib/library/exchange';
import type { Three } from './three-way';

/** Something that was changed here and, in another way, in the shared library: a person has to say what holds. */
export interface Conflict extends Three<unknown> {
  readonly kind: ChangeKind;
  /** A template's id, or the key of a part of the guide. */
  readonly id: string;
  /** For a person: a template's title, a rule's id, a fact's name. */
  readonly name: string;
}
