import { useContext, useState } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { Trouble } from '@/components/library/Trouble';
import { useWatched } from '@/components/library/use-watched';
import { Button } from '@/components/ui/Button';
import { LanguageContext, useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { rules, say as write } from '@/lib/checks';
import { createCounts, dayOf } from '@/lib/library';
import { KeepCounts, useCountsOn } from './KeepCounts';
import { Tallies } from './Tallies';
import { daysUpTo, tally } from './tally';
import { texts } from './texts';

const spans = [7, 30, 90, 365] as const;

/** What people trip over: rules and templates by how often they met somebody. */
export function CountsView() {
  const say = useSay();
  const language = useContext(LanguageContext);
  const library = useLibrary();
  const [isOn, keep] = useCountsOn();
  const [many, setMany] = useState<number>(30);
  const [erased, setErased] = useState<'yes' | 'no'>();
  const counts = createCounts(library, { isOn: () => false });
  const days = daysUpTo(Date.now(), many, dayOf);
  const { value, problem } = useWatched(`counts ${many}`, async () => ({
    counts: await counts.perDay(days[0], days.at(-1)),
    titles: new Map((await library.templates.toArray()).map(({ id, title }) => [id, title])),
  }));
  const titles = value?.titles;
  const titleOfRule = (id: string) => {
    const rule = rules.find((one) => one.id === id);
    return rule ? write(rule.title, language) : id;
  };
  const all = tally(value?.counts ?? [], days);
  const erase = () =>
    counts.erase().then(
      () => setErased('yes'),
      () => setErased('no'),
    );
  if (isOn === undefined || value === undefined)
    return (
      <>
        <h1>{say(texts.heading)}</h1>
        {problem !== undefined && <Trouble problem={problem} />}
      </>
    );
  return (
    <div className="counts">
      <h1>{say(texts.heading)}</h1>
      <p>{say(texts.about)}</p>
      <div className="counts-choices">
        <KeepCounts isOn={isOn} keep={keep} />
        <label className="ui-check">
          {say(texts.since)}
          <select
            className="ui-control"
            value={many}
            onChange={({ target }) => setMany(Number(target.value))}
          >
            {spans.map((span) => (
              <option key={span} value={span}>
                {say(texts.days, { days: span })}
              </option>
            ))}
          </select>
        </label>
        <Button onClick={() => void erase()}>{say(texts.erase)}</Button>
      </div>
      {erased === 'yes' && all.length === 0 && <Notice tone="good">{say(texts.erased)}</Notice>}
      {erased === 'no' && <Notice tone="error">{say(texts.notErased)}</Notice>}
      {all.length === 0 && <p>{say(isOn ? texts.none : texts.off)}</p>}
      <Tallies
        heading={texts.rules}
        one={texts.rule}
        columns={['found', 'fixed', 'ignored']}
        tallies={all.filter(({ times }) => times.inserted === 0)}
        nameOf={titleOfRule}
      />
      <Tallies
        heading={texts.templates}
        one={texts.template}
        columns={['inserted']}
        tallies={all.filter(({ times }) => times.inserted > 0)}
        nameOf={(id) => titles?.get(id) ?? id}
      />
    </div>
  );
}
