import { addressOf } from '@/components/library/use-route';
import { useSay } from '@/components/ui/language';
import type { PublicationPlan } from '@/lib/sharing';
import { leadTexts as texts } from './lead-texts';

/** What does not go out with a publication, because it is not in use yet. */
export function Staying({ plan }: { readonly plan: Pick<PublicationPlan, 'staying' | 'guideStays'> }) {
  const say = useSay();
  const { staying, guideStays } = plan;
  return (
    <>
      {guideStays && (
        <p>
          {say(texts.guideStays)} <a href={addressOf('style-guide')}>{say(texts.toGuide)}</a>
        </p>
      )}
      {staying.length > 0 && (
        <details className="sharing-warnings">
          <summary>{say(texts.staying, { count: staying.length })}</summary>
          <ul>
            {staying.slice(0, 200).map(({ id, title }) => (
              <li key={id}>
                <a href={addressOf('templates', id)}>{title || '…'}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
