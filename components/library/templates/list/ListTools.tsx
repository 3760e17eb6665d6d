import { type RefObject, useId } from 'react';
import { categories, languageName, statusTexts } from '@/components/library/templates/texts';
import { useSay } from '@/components/ui/language';
import type { Texts } from '@/lib/checks/texts';
import type { FilterName, SortName } from '@/lib/library';
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
  const searchId = useId();
  const select = (name: FilterName) => ({
    value: asked.chosen[name] ?? '',
    any: say(listTexts.any),
    onChange: (value: string) => onAsk({ ...asked, chosen: { ...asked.chosen, [name]: value } }),
  });
  const dates = asked.chosen.due ? 'due' : asked.chosen.expired ? 'expired' : '';
  return (
    <search className="list-tools">
      <div className="search">
        <label htmlFor={searchId}>{say(listTexts.search)}</label>
        <input
          id={searchId}
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
      </div>
      <Select label={say(listTexts.status)} {...select('status')}>
        {named(statusTexts, say)}
      </Select>
      <Select label={say(listTexts.category)} {...select('category')}>
        {named(categories, say)}
      </Select>
      <Select label={say(listTexts.language)} {...select('language')}>
        {languages.map((value) => ({ value, label: languageName(value) }))}
      </Select>
      <Select label={say(listTexts.site)} {...select('site')}>
        {sites.map(({ id, name }) => ({ value: id, label: name }))}
      </Select>
      <Select
        label={say(listTexts.dates)}
        value={dates}
        any={say(listTexts.any)}
        onChange={(value) => {
          const { due: _due, expired: _expired, ...chosen } = asked.chosen;
          onAsk({ ...asked, chosen: value === '' ? chosen : { ...chosen, [value]: 'yes' } });
        }}
      >
        {[
          { value: 'due', label: say(listTexts.dueOnly) },
          { value: 'expired', label: say(listTexts.expiredOnly) },
        ]}
      </Select>
      <Select
        label={say(listTexts.sort)}
        value={asked.sort}
        // What stands in the list of choices is an order there is.
        onChange={(value) => onAsk({ ...asked, sort: value as SortName })}
      >
        {named(sortTexts, say)}
      </Select>
    </search>
  );
}
