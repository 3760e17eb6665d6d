import { useState } from 'react';
import { useSession } from '@/components/sidebar/session-context';
import { texts as sidebarTexts } from '@/components/sidebar/texts';
import { Button } from '@/components/ui/Button';
import { CopyButton } from '@/components/ui/CopyButton';
import { Field } from '@/components/ui/Field';
import { useSay } from '@/components/ui/language';
import type { Ask } from '@/lib/connection';
import type { SeenAttachment } from '@/lib/session';
import { DescriptionIssues } from './DescriptionIssues';
import { DescriptionLength } from './DescriptionLength';
import { texts } from './texts';

interface Given {
  readonly id: string;
  readonly attachment: SeenAttachment;
  readonly index: number;
  readonly ask: Ask;
}

/** Where a description is written and checked. It gets into the site by the person's own hand: copied and pasted. */
export function DescriptionForm({ id, attachment: { key, alt }, index, ask }: Given) {
  const say = useSay();
  const session = useSession();
  const { name, media } = session.site;
  const [text, setText] = useState(
    () => session.store.getState().notes[key]?.text ?? (typeof alt === 'string' ? alt : ''),
  );
  const write = (next: string) => {
    setText(next);
    session.note(key, { text: next });
  };
  return (
    <div className="description" id={id}>
      <Field label={say(texts.label, { number: index + 1 })} required help={say(texts.help)}>
        {({ 'aria-required': _required, ...control }) => (
          <textarea
            {...control}
            className="ui-control"
            rows={4}
            value={text}
            onChange={({ target }) => write(target.value)}
          />
        )}
      </Field>
      <DescriptionLength text={text} />
      <DescriptionIssues text={text} index={index} ask={ask} />
      <div className="description-buttons">
        {text.trim() !== '' && (
          <CopyButton
            key={text}
            text={text.trim()}
            words={{ copy: texts.copy, copied: texts.copied }}
            site={name}
          />
        )}
        {media && 'control' in media && (
          <Button look="plain" onClick={() => session.focusDescriptions(index)}>
            {say(sidebarTexts.goToDescriptions)}
          </Button>
        )}
      </div>
    </div>
  );
}
