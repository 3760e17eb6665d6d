import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Ask } from '@/lib/connection';

const manage = { en: 'Manage templates', es: 'Administrar las plantillas' };

/** Leads from the templates beside a post to the page they are kept on. */
export function ManageTemplates({ ask }: { readonly ask: Ask }) {
  const say = useSay();
  const [why, setWhy] = useState<string>();
  const open = async () => {
    const answer = await ask('openLibrary', {});
    setWhy(answer.ok ? undefined : answer.why);
  };
  return (
    <div className="manage-templates">
      <Button look="plain" onClick={() => void open()}>
        {say(manage)}
      </Button>
      {why && <Notice tone="error">{why}</Notice>}
    </div>
  );
}
