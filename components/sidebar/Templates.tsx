import { useCallback, useMemo } from 'react';
import { SharedLine } from '@/components/shared-line/SharedLine';
import type { Ask } from '@/lib/connection';
import type { Template } from '@/lib/library/template';
import { insertTemplate } from './insert-template';
import { ManageTemplates } from './ManageTemplates';
import { useSession } from './session-context';
import { type AskTemplates, type TemplateMemory, TemplatesTab } from './templates';

/** The Templates tab, joined to the session and to the background. */
export function Templates({ ask, memory }: { ask: Ask; memory: TemplateMemory }) {
  const session = useSession();
  const askTemplates = useMemo(
    (): AskTemplates => ({
      findTemplates: (query) => ask('findTemplates', { query }),
      readTemplate: (id) => ask('readTemplate', { id }),
      fillTemplate: (id, values) => ask('fillTemplate', { id, values, site: session.site.id }),
      openLibrary: () => ask('openLibrary', {}),
    }),
    [ask, session],
  );
  const read = useCallback(async () => {
    const answer = await ask('sharing', {});
    return answer.ok ? answer.value : null;
  }, [ask]);
  const insert = (text: string, template: Template) => insertTemplate(session, ask, text, template);
  return (
    <>
      <SharedLine read={read} />
      <TemplatesTab ask={askTemplates} memory={memory} onInsert={insert} />
      <ManageTemplates ask={ask} />
    </>
  );
}
