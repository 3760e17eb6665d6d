import { applySuggestions } from '@/lib/review/apply-suggestions';
import type { AnswerWeight } from '@/lib/review/standing';
import { type Agency, listedReviewer } from './agency';
import type { GivenAnswer } from './read-file';
import type { Arrival } from './read-folder';

/**
 * What an answer is worth: 'counts'; 'own', which counts and says so; 'own-refused' where the agency asks for two
 * people; 'not-listed' by somebody who is no reviewer; 'replaced' by a later one of the same person; 'old'.
 */
export type Weight = AnswerWeight;

/** An answer with its weight and by whom it is. */
export interface WeighedAnswer extends GivenAnswer, Arrival {
  readonly weight: Weight;
  /** As the agency lists the reviewer, else as the answer says. */
  readonly name: string;
  /** From when on it counts, ms since 1970. */
  readonly since: number;
}

/** A text that may be published. */
export interface Approval {
  readonly text: string;
  /** ms since 1970, by the clock of this computer. */
  readonly until: number;
  readonly by: readonly string[];
}

const hour = 3_600_000;

/**
 * Weighs the answers to one review, the newest first.
 * @param author the thumbprint of the key its draft is signed with
 * @param now ms since 1970
 */
export function weighAnswers(
  answers: readonly (GivenAnswer & Arrival)[],
  author: string,
  agency: Agency,
  now: number,
): readonly WeighedAnswer[] {
  const seen = new Set<string>();
  return answers
    .toSorted((a, b) => b.arrivedAt - a.arrivedAt)
    .map((given) => {
      const person = `${given.by} ${given.answer.hash}`;
      const isReplaced = seen.has(person);
      seen.add(person);
      // A server whose clock is ahead must not make an approval hold for longer.
      const since = Math.min(given.arrivedAt, given.readAt);
      const listed = listedReviewer(agency, given.by);
      const isOwn = given.by === author || (agency.own.includes(author) && agency.own.includes(given.by));
      const weigh = (): Weight => {
        if (listed === undefined) return 'not-listed';
        if (isOwn && agency.approvers === 2) return 'own-refused';
        if (isReplaced) return 'replaced';
        if (now >= since + agency.hours * hour && given.answer.verdict !== 'sent-back') return 'old';
        return isOwn ? 'own' : 'counts';
      };
      return { ...given, since, weight: weigh(), name: listed?.name ?? given.answer.reviewer.name };
    });
}

/**
 * The texts of a review that may be published, or might until their time was over. Who approves with changes approves
 * the text with these in it; who sends a text back stands in the way of it.
 * @param texts those that were handed over, with the SHA-256 of each
 */
export function approvalsOf(
  texts: readonly { readonly text: string; readonly hash: string }[],
  weighed: readonly WeighedAnswer[],
  { approvers, hours }: Pick<Agency, 'approvers' | 'hours'>,
): readonly Approval[] {
  const textOf = new Map(texts.map(({ text, hash }) => [hash, text]));
  const counting = weighed.filter(({ weight }) => ['counts', 'own', 'old'].includes(weight));
  const sentBack = new Set(
    counting
      .filter(({ answer }) => answer.verdict === 'sent-back')
      .map(({ answer }) => textOf.get(answer.hash)),
  );
  const ayes = new Map<string, WeighedAnswer[]>();
  for (const one of counting) {
    const text = approvedText(one, textOf.get(one.answer.hash));
    if (text !== undefined && !sentBack.has(text)) ayes.set(text, [...(ayes.get(text) ?? []), one]);
  }
  return [...ayes].flatMap(([text, all]) => {
    const people = onePerPerson(all);
    const last = people[approvers - 1];
    if (last === undefined) return [];
    return [{ text, until: last.since + hours * hour, by: people.map(({ name }) => name) }];
  });
}

/** The text an answer is an approval of; undefined where it is of none. */
function approvedText({ answer }: WeighedAnswer, text: string | undefined): string | undefined {
  if (text === undefined || answer.verdict === 'sent-back') return undefined;
  if (answer.verdict === 'approved') return text;
  // Words on what to change cannot be compared with a text.
  return answer.suggestions.length === 0 ? undefined : applySuggestions(text, answer.suggestions);
}

/** The newest of each person first; somebody with two keys is still one. */
function onePerPerson(all: readonly WeighedAnswer[]): readonly WeighedAnswer[] {
  const people: WeighedAnswer[] = [];
  for (const one of all.toSorted((a, b) => b.since - a.since)) {
    const isKnown = people.some(({ by, name }) => by === one.by || name === one.name);
    if (!isKnown) people.push(one);
  }
  return people;
}
