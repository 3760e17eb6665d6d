import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useLibrary } from '@/components/library/library-context';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Texts } from '@/lib/checks/texts';
import { type Days, eraseRecords, isWithin } from '@/lib/evidence';
import { pageTrouble } from '@/lib/library';
import { erasedCount, panelTexts as texts } from './panel-texts';

interface Given {
  /** First and last number; */
  readonly numbers?: readonly [number, number];
  /** or the days; without either, everything. */
  readonly days?: Days;
  readonly isOff?: boolean;
}

/** Erases contents once a person has said why. */
export function EraseButton({ numbers, days, isOff = false }: Given) {
  const say = useSay();
  const library = useLibrary();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState<{ readonly erased: number } | { readonly problem: Texts }>();
  const label = numbers ? texts.eraseOne : days ? texts.eraseThese : texts.eraseAll;
  const close = () => {
    setOpen(false);
    setAsked(false);
    setReason('');
  };
  const erase = async () => {
    if (reason.trim() === '') return setAsked(true);
    try {
      const erased = await eraseRecords(library, {
        ...{ by: 'person', reason: reason.trim() },
        which: days ? isWithin(days) : () => true,
        ...(numbers && { from: numbers[0], to: numbers[1] }),
      });
      setOutcome({ erased });
    } catch (error) {
      setOutcome({ problem: pageTrouble(error) });
    }
    close();
  };
  return (
    <>
      <Button disabled={isOff} onClick={() => setOpen(true)}>
        {say(label)}
      </Button>
      {outcome && 'problem' in outcome && <Notice tone="error">{say(outcome.problem)}</Notice>}
      {outcome && 'erased' in outcome && (
        <Notice tone="good">{say(erasedCount, { count: outcome.erased })}</Notice>
      )}
      <ModalOverlay
        className="ui-overlay"
        isDismissable
        isOpen={isOpen}
        onOpenChange={(open) => !open && close()}
      >
        <Modal className="ui-modal">
          <Dialog>
            <Heading slot="title">{say(label)}</Heading>
            <p>{say(texts.eraseHelp)}</p>
            <Field
              label={say(texts.reason)}
              required
              error={isAsked && reason.trim() === '' ? say(texts.reasonMissing) : undefined}
            >
              {(control) => (
                <input
                  {...control}
                  className="ui-control"
                  maxLength={1_000}
                  value={reason}
                  onChange={({ target }) => setReason(target.value)}
                />
              )}
            </Field>
            <div className="ui-actions records-answer">
              <Button look="primary" onClick={() => void erase()}>
                {say(texts.erase)}
              </Button>
              <Button onClick={close}>{say(texts.cancel)}</Button>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
