import { useId, useState } from 'react';
import { useSession } from '@/components/sidebar/session-context';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { Ask } from '@/lib/connection';
import { isAsked, type SeenAttachment } from '@/lib/session';
import { DescriptionForm } from './DescriptionForm';
import { PictureState } from './PictureState';
import { SeenToBox } from './SeenToBox';
import { texts } from './texts';

interface Given {
  readonly attachment: SeenAttachment;
  /** Its place among the attachments of the post. */
  readonly index: number;
  readonly ask: Ask;
}

/** One picture: what is known of its description or a box to tick, and the form to write one, where the site takes any. */
export function PictureItem({ attachment, index, ask }: Given) {
  const say = useSay();
  const id = useId();
  const { site } = useSession();
  const [open, setOpen] = useState(false);
  const number = index + 1;
  return (
    <li className="picture">
      <div className="picture-line">
        {isAsked(attachment) ? (
          <SeenToBox picture={attachment} number={number} />
        ) : (
          <PictureState alt={attachment.alt} number={number} />
        )}
        {site.media?.way !== 'words-only' && (
          <Button
            look="plain"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={say(texts.writeThis, { number })}
            onClick={() => setOpen(!open)}
          >
            {say(texts.write)}
          </Button>
        )}
      </div>
      {open && <DescriptionForm id={id} attachment={attachment} index={index} ask={ask} />}
    </li>
  );
}
