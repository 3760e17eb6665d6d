import type { Ref } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { useSay } from '@/components/ui/language';
import { gateTexts } from './gate-texts';

const ready = [gateTexts.noTime, gateTexts.isRight, gateTexts.later];

interface Given {
  readonly reason: string;
  readonly missing: boolean;
  readonly input: Ref<HTMLInputElement>;
  readonly onReason: (reason: string) => void;
  /** The person is done here. */
  readonly onDone: () => void;
}

/** Asks why a post goes out as it is: in the person's own words, or in some that are ready. */
export function Reason({ reason, missing, input, onReason, onDone }: Given) {
  const say = useSay();
  return (
    <div className="reason">
      <Field
        label={say(gateTexts.reason)}
        required
        help={say(gateTexts.reasonKey)}
        error={missing ? say(gateTexts.reasonMissing) : undefined}
      >
        {(props) => (
          <input
            {...props}
            ref={input}
            className="ui-control"
            value={reason}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => onReason(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              // The key would go on into the box that has the focus by then, and break a line there.
              event.preventDefault();
              onDone();
            }}
          />
        )}
      </Field>
      <div className="ready">
        {ready.map((text) => (
          <Button key={text.en} onClick={() => onReason(say(text))}>
            {say(text)}
          </Button>
        ))}
      </div>
    </div>
  );
}
