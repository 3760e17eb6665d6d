import { useContext } from 'react';
import { LanguageContext, useSay } from '@/components/ui/language';
import type { Listed, Template } from '@/lib/library';
import { dayOf } from '@/lib/library/calendar-day';
import { lifeTexts as texts } from './life-texts';
import { moment, plainDay } from './moment';

/** Who wrote and approved a version and when, and what of it is due. */
export function LifeFacts({ listed, template }: { readonly listed: Listed; readonly template: Template }) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const { used, proposal } = listed;
  const { author, updatedAt, approvals = [], expiresOn } = template;
  const today = dayOf(Date.now());
  const nameOf = (name: string) => name || say(texts.nobody);
  const isDue = used?.status === 'approved' && used.reviewBy < today;
  return (
    <ul className="life-facts">
      <li>{say(texts.writtenBy, { name: nameOf(author.name), when: moment(updatedAt, language) })}</li>
      {approvals.map(({ by, at, note }) => (
        <li key={by.key}>
          {say(texts.approvedBy, { name: nameOf(by.name), when: moment(at, language) })}
          {note && <q>{note}</q>}
        </li>
      ))}
      {proposal && used?.status === 'approved' && <li>{say(texts.usedStays, { version: used.version })}</li>}
      {isDue && (
        <li className="caution">{say(texts.dueSince, { day: plainDay(used.reviewBy, language) })}</li>
      )}
      {expiresOn !== undefined && expiresOn < today && (
        <li className="urgent">{say(texts.expiredSince, { day: plainDay(expiresOn, language) })}</li>
      )}
    </ul>
  );
}
