import { useId } from 'react';
import { useSay } from '@/components/ui/language';
import { StateIcon } from '@/components/ui/StateIcon';
import type { ElementFound, Report } from '@/lib/checks/report';
import { lines, texts } from './checklist-texts';

/** One of the five; where nobody could read the post, that nothing was found is not said to be missing. */
function Line({ found: { element, words }, readable }: { found: ElementFound; readable: boolean }) {
  const say = useSay();
  const { name, add } = lines[element];
  const isBlank = leftBlank.test(words);
  const said = isSaid(words);
  return (
    <li className={said ? 'said' : 'missing'} data-element={element}>
      <StateIcon done={said} />
      <strong>
        {(said || isBlank || readable) && (
          <span className="unseen">{say(said ? texts.said : texts.missing)}: </span>
        )}
        {say(name)}
      </strong>{' '}
      <span className="words">
        {said || isBlank ? say(isBlank ? texts.blank : texts.found, { words: oneLine(words) }) : say(add)}
      </span>
    </li>
  );
}

/** Words that end in a blank of a template, such as “until [TIME]”: whoever left it has not said it yet. */
const leftBlank = /[[{<][^\][{}<>]*[\]}>]$/;
const isSaid = (words: string): boolean => words !== '' && !leftBlank.test(words);

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');

/** The languages warnings are read in; of a text too short to have one, English and Spanish are both tried. */
const read: ReadonlySet<string> = new Set(['en', 'es', 'und']);

/** The five things a warning must say, each filled with the post's own words as they are typed. */
export function EmergencyChecklist({ report }: { report: Pick<Report, 'elements' | 'language'> }) {
  const say = useSay();
  const id = useId();
  const { elements, language } = report;
  if (elements === undefined) return null;
  const count = elements.filter(({ words }) => isSaid(words)).length;
  const readable = read.has(language);
  return (
    <section className="checklist" aria-labelledby={id}>
      <h3 id={id}>
        {say(texts.heading)}
        {readable && <span className="count">{say(texts.count, { count, all: elements.length })}</span>}
      </h3>
      {!readable && <p>{say(texts.unread)}</p>}
      <ul>
        {elements.map((found) => (
          <Line key={found.element} found={found} readable={readable} />
        ))}
      </ul>
    </section>
  );
}
