import { useContext, useId } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { Trouble } from '@/components/library/Trouble';
import { useDesk } from '@/components/library/use-desk';
import { useWatched } from '@/components/library/use-watched';
import { LanguageContext, useSay } from '@/components/ui/language';
import { rosterOf, type SignedRoster } from '@/lib/sharing';
import { fingerprint, installationKey, publisherKey } from '@/lib/signing';
import { AskToBeListed } from './AskToBeListed';
import { GetKey } from './GetKey';
import { peopleTexts as texts } from './people-texts';
import { useMadeKey } from './use-made-key';

/** The keys of this browser: whether the library lists them, how to ask for it, and the way to a publisher's key. */
export function KeyPanel() {
  const say = useSay();
  const language = useContext(LanguageContext);
  const [id, other] = [useId(), useId()];
  const library = useLibrary();
  const desk = useDesk();
  const { value: own, problem } = useMadeKey(() => installationKey(library));
  const { value: publisher } = useWatched('publisher', async () => (await publisherKey(library)) ?? null);
  const { value: madeAt } = useWatched('made', async () => (await library.keys.get('publisher'))?.madeAt);
  const { value: roster } = useWatched('roster', () => rosterOf(library));
  const { value: author } = useWatched('author', () => desk.author());
  const name = author?.name ?? '';
  const format = new Intl.DateTimeFormat(`${language}-US`, { dateStyle: 'medium' });
  return (
    <>
      <Trouble problem={problem} />
      <section aria-labelledby={id}>
        <h2 id={id}>{say(texts.reviewerKey)}</h2>
        <p className="sharing-help">{say(texts.reviewerKeyHelp)}</p>
        {own && <Key thumbprint={own.thumbprint} roster={roster} />}
        {own && !listedAs(own.thumbprint, roster) && <AskToBeListed asks="review" name={name} />}
      </section>
      <section aria-labelledby={other}>
        <h2 id={other}>{say(texts.publisherKey)}</h2>
        <p className="sharing-help">{say(texts.publisherKeyHelp)}</p>
        {publisher && (
          <>
            {madeAt !== undefined && <p>{say(texts.hasKey, { when: format.format(madeAt) })}</p>}
            <Key thumbprint={publisher.thumbprint} roster={roster} />
            {!listedAs(publisher.thumbprint, roster) && <AskToBeListed asks="publish" name={name} />}
          </>
        )}
        {publisher === null && <GetKey name={name} />}
        <details className="sharing-more">
          <summary>{say(texts.lostTitle)}</summary>
          <p>{say(texts.lost)}</p>
          {publisher && (
            <>
              <p>{say(texts.replaces)}</p>
              <GetKey name={name} />
            </>
          )}
        </details>
      </section>
    </>
  );
}

type Known = SignedRoster | null | undefined;

const listedAs = (thumbprint: string, roster: Known) =>
  roster?.listings.find((one) => one.thumbprint === thumbprint);

/** A key by its digits, and what the library says of it. */
function Key({ thumbprint, roster }: { readonly thumbprint: string; readonly roster: Known }) {
  const say = useSay();
  const listed = listedAs(thumbprint, roster);
  return (
    <dl>
      <div>
        <dt>{say(texts.digits)}</dt>
        <dd>
          <code>{fingerprint(thumbprint)}</code>
          <br />
          {listed ? say(texts.isListed, { name: listed.name }) : say(texts.notListed)}
        </dd>
      </div>
    </dl>
  );
}
