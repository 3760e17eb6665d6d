import { useSay } from '@/components/ui/language';
import { NameForm } from './NameForm';
import { useNames } from './NameGate';
import { nameTexts } from './name-texts';

/** Asks for the person's name above what they write, without getting in the way of writing. */
export function NameBar() {
  const say = useSay();
  const { isNameless, rename } = useNames();
  if (!isNameless) return null;
  return (
    <section className="name-bar" aria-label={say(nameTexts.who)}>
      <h2>{say(nameTexts.who)}</h2>
      <NameForm onName={rename} />
    </section>
  );
}
