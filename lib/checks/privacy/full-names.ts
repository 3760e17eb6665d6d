import { givenNames } from '@/lib/checks/data/given-names';
import type { Span } from '@/lib/checks/span';

const given = new Set(givenNames.trim().split(/\s+/));
/** A word with a capital: the first name may be one. */
const capitalized = /\p{Lu}[\p{L}'’-]{1,24}/gu;
const named =
  /(?<![\p{L}\p{N}@#'’-])(\p{Lu}[\p{L}'’-]{1,24})(?: \p{Lu}\.?(?= ))?(?: ?[“"'‘]\p{Lu}\p{Ll}{1,12}[”"'’])?((?: (?:de la |del |de |van |von )?\p{Lu}[\p{L}'’-]{1,24}){1,3}|)(?:,? (?:Jr|Sr|III?)\b\.?)?/uy;

/** What a street, a school or a team is called after the person it is named for. */
const placeEnd =
  /(?: |^)(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Blvd|Boulevard|Court|Ct|Way|Place|Pl|Circle|Highway|Hwy|Parkway|Pkwy|Trail|Park|School|Elementary|High|Middle|Academy|College|University|Library|Center|Centre|Hall|House|Building|Bridge|Field|Stadium|Arena|Theater|Theatre|Museum|Garden|Gardens|Beach|Lake|River|Creek|Island|Mountain|Valley|County|City|Township|Village|Foundation|Memorial|Hospital|Clinic|Church|Airport|Station|Plaza|Square|Pool|Act|Law|Award|Day|Week|Month|Fund|Scholarship|Falls|Springs|Pond|Bay|Dam|Reservoir|Forest|Trail|Preserve|Department|Office|Club|Society|Institute|Fair|Festival|Parade|Run|Walk|Cup|Classic|Hurricane|Storm)s?$/;

/** A first name with a last name, and where it stands. */
export interface FullName {
  readonly at: Span;
  readonly text: string;
}

/** Finds full names of people: a common first name and a last one. */
export function findFullNames(text: string): FullName[] {
  const found: FullName[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(capitalized)) {
    // The name may start with the next word: 'Inmate Tom Lee'.
    if (index < end || !given.has(word.toLowerCase())) continue;
    named.lastIndex = index;
    const [whole = '', , last = ''] = named.exec(text) ?? [];
    if (last === '') continue;
    end = index + whole.length;
    if (!placeEnd.test(last) && whole !== whole.toUpperCase()) {
      // Capitals all through are a headline's, and tell no name from a word.
      found.push({ at: [index, index + whole.length], text: whole });
    }
  }
  return found;
}

/** Whether letters are a common first name. */
export const isGivenName = (letters: string): boolean => given.has(letters.toLowerCase());
