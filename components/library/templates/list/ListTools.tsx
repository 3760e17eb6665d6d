import type { RefObject } from 'react';
import { standings } from '@/components/library/templates/standing';
import { categories, languageName, standingTexts } from '@/components/library/templates/texts';
import { useSay } from '@/components/ui/language';
import type { Texts } from '@/lib/checks/texts';
import { sites } from '@/lib/sites';
import type { Asked } from './asked';
import { listTexts, sortTexts } from './list-texts';
import { Select } from './Select';

interface Given {
  readonly asked: Asked;
  readonly languages: readonly string[];
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onAsk: (asked: Asked) => void;
  /** Leads from the search into the list. */
  readonly onDown: () => void;
}

const named = (texts: Readonly<Record<string, Texts>>, say: (texts: Texts) => string) =>
  Object.entries(texts).map(([value, text]) => ({ value, label: say(text) }));

/** Search, filters and order of the list. */
export function ListTools({ asked, languages, searchRef, onAsk, onDown }: Given) {
  const say = useSay();
  const select = <Name extends keyof Asked>(name: Name) => ({
    value: asked[name],
    // What stands in the list of choices is of the filter's own kind.
    onChange: (value: string) => onAsk({ ...asked, [name]: value as Asked[Name] }),
  });
  return (
    <search className="list-tools">
      <label className="search">
        <span>{say(listTexts.search)}</span>
        <input
          ref={searchRef}
          type="search"
          className="ui-control"
          value={asked.words}
          placeholder={say(listTexts.searchHint)}
          maxLength={200}
          aria-keyshortcuts="/"
          onChange={(event) => onAsk({ ...asked, words: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            onDown();
          }}
        />
      </label>
      <Select label={say(listTexts.status)} {...select('standing')} any={say(listTexts.any)}>
        {standings.map((value) => ({ value, label: say(standingTexts[value]) }))}
      </Select>
      <Select label={say(listTexts.category)} {...select('category')} any={say(listTexts.any)}>
        {named(categories, say)}
      </Select>
      <Select label={say(listTexts.language)} {...select('language')} any={say(listTexts.any)}>
        {languages.map((value) => ({ value, label: languageName(value) }))}
      </Select>
      <Select label={say(listTexts.site)} {...select('site')} any={say(listTexts.any)}>
        {sites.map(({ id, name }) => ({ value: id, label: name }))}
      </Select>
      <Select label={say(listTexts.dates)} {...select('dates')} any={say(listTexts.any)}>
        {[
          { value: 'due', label: say(listTexts.dueOnly) },
          { value: 'expired', label: say(listTexts.expiredOnly) },
        ]}
      </Select>
      <Select label={say(listTexts.sort)} {...select('sort')}>
        {named(sortTexts, say)}
      </Select>
    </search>
  );
}
