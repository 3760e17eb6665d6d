import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useDesk } from '@/components/library/use-desk';
import { useSay } from '@/components/ui/language';
import { NameForm } from './NameForm';
import { nameTexts } from './name-texts';

/** Does something that bears a person's name, and asks for it first where it is not known. */
export type Signed = (action: () => Promise<void>) => Promise<void>;

interface Names {
  readonly signed: Signed;
  /** Nobody has said yet who works here. */
  readonly isNameless: boolean;
  readonly rename: (name: string) => Promise<void>;
}

const NameContext = createContext<Names>({
  signed: (action) => action(),
  isNameless: false,
  rename: async () => {},
});

/** Gives the way to do what bears a name. */
export const useNames = (): Names => useContext(NameContext);

/** Asks “Who works here?” once, before the first thing that bears the person's name. */
export function NameGate({ children }: { readonly children: ReactNode }) {
  const desk = useDesk();
  const say = useSay();
  const [isNameless, setNameless] = useState(false);
  const [waiting, setWaiting] = useState<() => Promise<void>>();
  const known = useRef(false);

  useEffect(() => {
    const learn = ({ name }: { readonly name: string }) => {
      known.current ||= name !== '';
      setNameless(!known.current);
    };
    // Without a database there is no name; what is done then says why it cannot be.
    desk.author().then(learn, () => {});
  }, [desk]);

  const rename = useCallback(
    async (name: string) => {
      await desk.rename(name);
      known.current = true;
      setNameless(false);
    },
    [desk],
  );
  const signed = useCallback<Signed>(
    async (action) => {
      known.current ||= (await desk.author()).name !== '';
      if (known.current) await action();
      else setWaiting(() => action);
    },
    [desk],
  );

  return (
    <NameContext value={{ signed, isNameless, rename }}>
      {children}
      <ModalOverlay
        className="ui-overlay"
        isDismissable
        isOpen={waiting !== undefined}
        onOpenChange={(open) => !open && setWaiting(undefined)}
      >
        <Modal className="ui-modal">
          <Dialog>
            <Heading slot="title">{say(nameTexts.who)}</Heading>
            <NameForm
              onCancel={() => setWaiting(undefined)}
              onName={async (name) => {
                await rename(name);
                setWaiting(undefined);
                await waiting?.();
              }}
            />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </NameContext>
  );
}
