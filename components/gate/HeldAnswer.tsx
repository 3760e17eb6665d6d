import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { leadsOn, type PostGate, submitName } from '@/lib/gate';
import { handover } from '@/lib/sentinel/handover';
import type { BoxSession } from '@/lib/session';
import { gateTexts } from './gate-texts';
import { HeldReview } from './HeldReview';
import { openOf } from './open-of';
import { Reason } from './Reason';
import { useHeldKeys } from './use-held-keys';

interface Given {
  readonly gate: PostGate;
  readonly posts: readonly BoxSession[];
  readonly control: HTMLElement | undefined;
  readonly bar: RefObject<HTMLElement | null>;
  readonly onList: ((byKey: boolean) => void) | undefined;
}

/** How the person goes on from a press that is held: by pressing again, with a reason where one is asked for. */
export function HeldAnswer({ gate, posts, control, bar, onList }: Given) {
  const say = useSay();
  const { settings, times, reason } = useStore(gate.store);
  const input = useRef<HTMLInputElement>(null);
  const name = (control && submitName(control)) || say(gateTexts.post);
  const { issues, unchecked, unapproved } = openOf(gate, posts);
  const isOpen = unchecked || unapproved || issues.length > 0;
  const asksReason = settings.mode === 'require' || unapproved;
  const lacks = asksReason && isOpen && reason.trim() === '';
  const [anyway, once] =
    control && leadsOn(control)
      ? [gateTexts.goOnAnyway, gateTexts.goOn]
      : [gateTexts.pressAgain, gateTexts.pressOnce];
  const again = isOpen ? anyway : once;

  const from = useRef<Element | null>(null);
  useEffect(() => {
    from.current = focused();
  }, []);
  const back = useCallback(() => {
    const post = posts.find((one) => one.box() === from.current);
    if (post !== undefined) void post.focusBox();
    else if (from.current instanceof HTMLElement && from.current !== handover().host) from.current.focus();
  }, [posts]);
  const isBox = useCallback((target: EventTarget) => posts.some((one) => one.box() === target), [posts]);
  useHeldKeys(gate, bar, input, isBox, back);

  return (
    <>
      {asksReason && isOpen && (
        <Reason
          reason={reason}
          missing={lacks && times > 1}
          input={input}
          onReason={gate.setReason}
          onDone={back}
        />
      )}
      {unapproved && <HeldReview posts={posts} reason={reason} name={name} />}
      <p className="again" role="status" key={`${times} ${issues.length} ${unchecked} ${unapproved}`}>
        {say(lacks ? gateTexts.reasonThenPress : again, { name })}
      </p>
      <div className="buttons">
        {onList !== undefined && (
          <Button look="plain" onClick={(event) => onList(event.detail === 0)}>
            {say(gateTexts.showList)}
          </Button>
        )}
        <Button
          look="plain"
          onClick={() => {
            gate.release();
            back();
          }}
        >
          {say(gateTexts.close)}
        </Button>
      </div>
    </>
  );
}

/** What has the focus, within open shadow roots too. */
function focused(): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}
