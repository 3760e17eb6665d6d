import { useContext } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { Trouble } from '@/components/library/Trouble';
import { useWatched } from '@/components/library/use-watched';
import { ago } from '@/components/ui/ago';
import { LanguageContext, useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { lastSwitch, libraryInUse, readEvidenceState } from '@/lib/evidence';
import type { RecordsSettings } from '@/lib/settings';
import { shortDay } from './moments';
import { recordsCount, recordsTexts as texts } from './records-texts';
import { useClock } from './use-clock';

/** How it stands in one line: since when, how many, and how far the agency's folder knows of them. */
export function RecordsState({ settings }: { readonly settings: RecordsSettings }) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const library = useLibrary();
  const now = useClock();
  const { value, problem } = useWatched('state of records', async () => ({
    count: await library.evidence.count(),
    since: await lastSwitch(library),
    ...(await readEvidenceState(library)),
    shared: await libraryInUse(library),
  }));
  if (problem !== undefined) return <Trouble problem={problem} />;
  if (value === undefined) return <p className="records-state" />;
  const { count, since, anchor, shared } = value;
  const isOn = since?.on ? say(texts.on, { since: shortDay(since.since, language) }) : say(texts.onNow);
  const host = anchor && hostOf(anchor.address);
  const standing =
    shared === null
      ? say(texts.noFolder)
      : anchor && host && anchor.number > 0
        ? say(texts.anchored, { number: anchor.number, host, ago: ago(anchor.at, now, language) })
        : say(texts.noAnchor, { host: host ?? shared.name });
  return (
    <>
      <p className="records-state">
        {settings.on ? isOn : say(texts.off)}
        {(settings.on || count > 0) && ` · ${say(recordsCount, { count })}`}
        {count > 0 && ` · ${standing}`}
      </p>
      {anchor?.trouble && shared !== null && (
        <Notice tone="caution">
          {say(texts.anchorTrouble, { why: say(anchor.trouble.why, anchor.trouble.parameters) })}
        </Notice>
      )}
    </>
  );
}

function hostOf(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return address;
  }
}
