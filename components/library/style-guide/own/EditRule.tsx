import { useState } from 'react';
import type { GuideDesk } from '@/components/library/style-guide/use-guide';
import { addressOf } from '@/components/library/use-route';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { StyleEntry } from '@/lib/checks';
import { titleOfEntry } from './entry-title';
import { kindTexts } from './form-texts';
import { RuleDesk } from './RuleDesk';
import { draftOf, entryOf, type RuleDraft } from './rule-draft';
import { texts } from './texts';

interface Given {
  readonly entry: StyleEntry;
  readonly guide: GuideDesk;
  readonly onRemoved: (title: string) => void;
}

const same = (one: StyleEntry, other: StyleEntry): boolean => JSON.stringify(one) === JSON.stringify(other);

/** An own rule to change; each change is kept as soon as it makes a whole rule. */
export function EditRule({ entry, guide: { changed, change }, onRemoved }: Given) {
  const say = useSay();
  const [mine, setMine] = useState({ draft: draftOf(entry), kept: entry });
  // Somebody else changed it: in another page, or by taking a change back.
  const { draft } = same(mine.kept, entry) ? mine : { draft: draftOf(entry) };
  const made = entryOf(entry.id, draft, entry);
  const put = (next: RuleDraft) => {
    const now = entryOf(entry.id, next, entry);
    setMine({ draft: next, kept: now.ok ? now.entry : entry });
    if (!now.ok || same(now.entry, entry)) return;
    change((guide) => ({
      ...guide,
      entries: guide.entries.map((one) => (one.id === entry.id ? now.entry : one)),
    }));
  };
  const title = titleOfEntry(entry.id);
  const remove = () => {
    change((guide) => ({ ...guide, entries: guide.entries.filter(({ id }) => id !== entry.id) }));
    onRemoved(title);
  };
  return (
    <>
      <p className="guide-note">
        <a href={addressOf('style-guide', 'own')}>{say(texts.all)}</a>
      </p>
      <h2>{title}</h2>
      {kindTexts[draft.form.kind].pairs === undefined && (
        <p className="guide-note">{say(kindTexts[draft.form.kind].title)}</p>
      )}
      <p role="status" className="ui-error">
        {made.ok ? '' : say(texts.notKept, { why: say(made.why) })}
      </p>
      <RuleDesk
        draft={draft}
        entry={made.ok ? made.entry : undefined}
        agency={changed.agency}
        onChange={put}
      />
      <div className="guide-actions">
        <Button onClick={remove}>{say(texts.remove)}</Button>
      </div>
    </>
  );
}
