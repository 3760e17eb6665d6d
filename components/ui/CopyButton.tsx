import { useState } from 'react';
import type { Texts } from '@/lib/checks/texts';
import { Button } from './Button';
import { useSay } from './language';

const texts = {
  copy: { en: 'Copy the text', es: 'Copiar el texto' },
  copied: { en: 'Copied. Paste it into your post.', es: 'Copiado. Péguelo en su publicación.' },
  notCopied: {
    en: 'The browser does not allow copying here. Select the text and copy it.',
    es: 'El navegador no permite copiar aquí. Seleccione el texto y cópielo.',
  },
} satisfies Record<string, Texts>;

interface Given {
  readonly text: string;
  /** What the button says, and what is said once the text is copied. */
  readonly words?: Readonly<Record<'copy' | 'copied', Texts>>;
  /** The site's name, for words that call it by it. */
  readonly site?: string;
  /** 'link' where it stands in a line of lesser ways. */
  readonly look?: 'outline' | 'link';
}

/** When a text could not be written into the post it can still be copied: nothing a person prepared is lost. */
export function CopyButton({ text, words = texts, site = '', look = 'outline' }: Given) {
  const say = useSay();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('notCopied');
    }
  };
  return (
    <span className="ui-copy">
      {look === 'link' ? (
        <button type="button" className="link" onClick={copy}>
          {say(words.copy)}
        </button>
      ) : (
        <Button onClick={copy}>{say(words.copy)}</Button>
      )}
      <span role="status">{outcome ? say({ ...texts, ...words }[outcome], { site }) : ''}</span>
    </span>
  );
}
