import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type CardPlace, placeCard } from '@/components/marks/place-card';
import { takeKeys } from '@/components/take-keys';
import { useSay } from '@/components/ui/language';
import type { TemplateSummary } from '@/lib/library/template';
import type { BoxSession } from '@/lib/session';
import { pickerTexts } from './picker-texts';
import type { Query } from './query-at';

/** How many are offered at once: who wants more types on. */
const most = 6;

interface Given {
  readonly session: BoxSession;
  readonly query: Query;
  readonly found: readonly TemplateSummary[];
  readonly onChoose: (template: TemplateSummary) => void;
  readonly onClose: () => void;
}

/** Approved templates at the caret, chosen by keys that the site does not see; the caret stays in the post. */
export function Picker({ session, query, found, onChoose, onClose }: Given) {
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CardPlace>();
  const [at, setAt] = useState(0);
  const shown = found.slice(0, most);
  const chosen = shown[Math.min(at, shown.length - 1)];
  const latest = useRef({ shown, chosen, onChoose, onClose });
  useEffect(() => {
    latest.current = { shown, chosen, onChoose, onClose };
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another search begins at its best again
  useEffect(() => setAt(0), [query.words]);

  useEffect(
    () =>
      takeKeys((event) => {
        const box = session.box();
        const { shown, chosen, onChoose, onClose } = latest.current;
        if (event.isComposing || box === undefined || !event.composedPath().includes(box)) return false;
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
        if (event.key === 'Escape') {
          onClose();
          return true;
        }
        if (chosen === undefined) return false;
        if (event.key === 'Enter') {
          onChoose(chosen);
          return true;
        }
        const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
        if (by === 0) return false;
        setAt((now) => (now + by + shown.length) % shown.length);
        return true;
      }),
    [session],
  );

  // Who leaves the post is not looking for a template any more.
  useEffect(() => {
    const box = session.box();
    const leave = () => latest.current.onClose();
    box?.addEventListener('focusout', leave);
    return () => box?.removeEventListener('focusout', leave);
  }, [session]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is found changes the height
  useLayoutEffect(() => {
    const size = list.current?.getBoundingClientRect();
    const words = session.read()?.rects(query.at)[0];
    if (size === undefined || words === undefined) return;
    setPlace(placeCard(words, size, { left: 0, right: innerWidth, height: innerHeight }, words));
  }, [session, query, found]);

  return (
    <div ref={list} className="picker" style={place ?? { visibility: 'hidden', left: 0, top: 0 }}>
      {shown.length > 0 && (
        <div role="listbox" aria-label={say(pickerTexts.label)}>
          {shown.map((one) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the caret stays in the post, and so does the focus
            // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are taken before the site sees them
            <div
              key={one.id}
              role="option"
              aria-selected={one === chosen}
              className="picker-option"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(one)}
            >
              <span lang={one.language}>{one.title}</span>
              <span className="picker-language">{one.language.toUpperCase()}</span>
            </div>
          ))}
        </div>
      )}
      <p className="picker-hint">
        {shown.length > 0 ? say(pickerTexts.hint) : say(pickerTexts.none, { words: query.words })}
      </p>
      <p className="unseen" role="status">
        {chosen &&
          say(pickerTexts.said, {
            title: chosen.title,
            at: shown.indexOf(chosen) + 1,
            of: shown.length,
            hint: at === 0 ? say(pickerTexts.hint) : '',
          })}
      </p>
    </div>
  );
}
