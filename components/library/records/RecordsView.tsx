import { useId } from 'react';
import type { ViewGiven } from '@/components/library/views';
import { useSay } from '@/components/ui/language';
import { evidenceTexts, guidancePage } from '@/lib/evidence';
import { KeepRecords } from './KeepRecords';
import { RecordList } from './RecordList';
import { RecordPage } from './RecordPage';
import { RecordsState } from './RecordsState';
import { recordsTexts as texts } from './records-texts';
import { TakeOutPanel } from './TakeOutPanel';
import { useRecordsSettings } from './use-records-settings';
import { VerifyPanel } from './VerifyPanel';

/** What was checked at each press of Post: whether it is kept, all of it, and what can be done with it. */
export function RecordsView({ rest }: ViewGiven) {
  const [number = ''] = rest;
  return (
    <div className="records">
      {/^[1-9]\d{0,14}$/.test(number) ? <RecordPage number={Number(number)} /> : <AllRecords />}
    </div>
  );
}

function AllRecords() {
  const say = useSay();
  const id = useId();
  const { settings, keep, isRefused } = useRecordsSettings();
  return (
    <>
      <h1>{say(texts.heading)}</h1>
      <p className="records-about">{say(texts.about)}</p>
      {settings && (
        <>
          <RecordsState settings={settings} />
          <KeepRecords settings={settings} keep={keep} isRefused={isRefused} />
        </>
      )}
      <section className="records-not" aria-labelledby={id}>
        <h2 id={id}>{say(texts.notHeading)}</h2>
        <p>
          {say(evidenceTexts.notArchive)}{' '}
          <a href={guidancePage} target="_blank" rel="noreferrer">
            {say(evidenceTexts.guidance)}
          </a>
        </p>
      </section>
      <div className="records-panels">
        <TakeOutPanel />
        <VerifyPanel />
      </div>
      <RecordList />
    </>
  );
}
