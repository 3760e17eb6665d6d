import { useSay } from '@/components/ui/language';
import type { Rule } from '@/lib/checks';
import { texts } from './texts';

/** As many examples of a rule are shown. */
const most = 3;

/** What a rule finds and what it makes of it, and what it leaves alone. */
export function RuleExamples({ rule: { examples, languages } }: { readonly rule: Rule }) {
  const say = useSay();
  const lang = languages?.length === 1 ? languages[0] : undefined;
  const bad = examples.filter((one) => one.bad !== undefined).slice(0, most);
  const ok = examples.filter((one) => one.ok !== undefined).slice(0, most);
  return (
    <section className="rule-examples">
      <h3>{say(texts.examples)}</h3>
      <dl>
        {bad.map((one) => (
          <div key={one.bad}>
            <dt>{say(texts.bad)}</dt>
            <dd lang={lang}>
              <Marked text={one.bad ?? ''} />
            </dd>
            {one.good !== undefined && (
              <>
                <dt>{say(texts.good)}</dt>
                <dd lang={lang}>{one.good}</dd>
              </>
            )}
          </div>
        ))}
        {ok.map((one) => (
          <div key={one.ok}>
            <dt>{say(texts.ok)}</dt>
            <dd lang={lang}>{one.ok}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** An example's text with what stands in [[…]] marked. */
function Marked({ text }: { readonly text: string }) {
  return text.split(/(\[\[[\s\S]*?\]\])/).map((piece, at) =>
    piece.startsWith('[[') && piece.endsWith(']]') ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have nothing else to be told apart by
      <mark key={at} className="warning">
        {piece.slice(2, -2)}
      </mark>
    ) : (
      piece
    ),
  );
}
