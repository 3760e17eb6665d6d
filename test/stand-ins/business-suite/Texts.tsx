import { Button } from './Button';
import type { Draft } from './draft';
import look from './look.module.css';
import { Switch } from './Switch';
import { words } from './words';

interface Props {
  readonly drafts: readonly Draft[];
  onCustomize(on: boolean): void;
  onHashtags(): void;
}

const names: Readonly<Record<string, string>> = {
  both: words.text,
  facebook: 'Facebook',
  instagram: 'Instagram',
};

/** What the post says: one box, or one for each network, all of them with the same label. */
export function Texts({ drafts, onCustomize, onHashtags }: Props) {
  return (
    <section className={look.card}>
      <h2>{words.details}</h2>
      <Switch label={words.customize} on={drafts.length > 1} onChange={onCustomize} />
      {drafts.map((draft) => (
        <div key={draft.key}>
          <strong>{names[draft.key]}</strong>
          <div className={look.box}>
            <div className={look.inner}>{draft.box()}</div>
            <Button onPress={onHashtags}>{words.addHashtags}</Button>
          </div>
        </div>
      ))}
    </section>
  );
}
