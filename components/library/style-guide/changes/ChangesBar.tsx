import { useMemo, useRef, useState } from 'react';
import { RescueButton } from '@/components/library/RescueButton';
import { titleOfEntry } from '@/components/library/style-guide/own/entry-title';
import type { GuideDesk } from '@/components/library/style-guide/use-guide';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { failingEntries } from '@/lib/checks/judge-examples';
import { ChangeList } from './ChangeList';
import { guideChanges } from './guide-changes';
import { texts } from './texts';

/** Says how many changes are not in use yet, shows each, and takes them into use or discards them. */
export function ChangesBar({ guide }: { readonly guide: GuideDesk }) {
  const say = useSay();
  const bar = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<'list' | 'discard'>();
  const [told, setTold] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const { used, changed, isKept, trouble } = guide;
  const changes = useMemo(() => guideChanges(used, changed), [used, changed]);
  const failing = useMemo(() => (open === 'list' ? failingEntries(changed) : []), [open, changed]);
  const count = changes.length;
  const finish = async (work: GuideDesk['apply'], words: keyof typeof texts & ('inUse' | 'discarded')) => {
    const done = await work();
    setRefusal(done.ok ? undefined : done.why);
    if (!done.ok) return;
    setOpen(undefined);
    setTold(say(texts[words]));
    bar.current?.focus();
  };
  return (
    <section
      ref={bar}
      tabIndex={-1}
      className={count > 0 ? 'guide-changes some' : 'guide-changes'}
      aria-busy={!isKept}
    >
      {(trouble ?? refusal) && (
        <Notice tone="error">
          {trouble ?? refusal} {trouble && <RescueButton />}
        </Notice>
      )}
      {count > 0 && (
        <div className="guide-changes-head">
          <strong>{say(texts.notInUse, { count })}</strong>
          <Button
            aria-expanded={open === 'list'}
            onClick={() => setOpen(open === 'list' ? undefined : 'list')}
          >
            {say(open === 'list' ? texts.hide : texts.review)}
          </Button>
          <Button look="primary" onClick={() => void finish(guide.apply, 'inUse')}>
            {say(texts.use)}
          </Button>
          <Button look="plain" aria-expanded={open === 'discard'} onClick={() => setOpen('discard')}>
            {say(texts.discard)}
          </Button>
        </div>
      )}
      {count > 0 && open === 'discard' && (
        <Notice tone="caution">
          {say(texts.discardAsk, { count })}
          <div className="guide-actions">
            <Button autoFocus onClick={() => setOpen(undefined)}>
              {say(texts.discardNo)}
            </Button>
            <Button look="plain" onClick={() => void finish(guide.drop, 'discarded')}>
              {say(texts.discardYes)}
            </Button>
          </div>
        </Notice>
      )}
      {count > 0 && open === 'list' && (
        <>
          {failing.length > 0 && (
            <Notice tone="caution">
              {say(texts.failing, { names: failing.map(titleOfEntry).join(', ') })}
            </Notice>
          )}
          <ChangeList
            changes={changes}
            onUndo={({ undo, about }) => {
              guide.change(undo);
              setTold(say(texts.undone, { about: say(about) }));
              bar.current?.focus();
            }}
          />
        </>
      )}
      <p role="status" className={count > 0 ? 'unseen' : 'guide-told'}>
        {told}
      </p>
    </section>
  );
}
