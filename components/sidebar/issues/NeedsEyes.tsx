import { texts } from '@/components/sidebar/texts';
import { useSay } from '@/components/ui/language';

/** What no rule can judge, so that nobody takes silence for a yes. */
export function NeedsEyes({ sentences }: { sentences: readonly string[] }) {
  const say = useSay();
  if (sentences.length === 0) return null;
  return (
    <section className="eyes">
      <h3>{say(texts.needsEyes)}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
