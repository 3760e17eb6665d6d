import { useMemo } from 'react';
import type { Ask } from '@/lib/connection';
import type { Template } from '@/lib/library/template';
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
    }),
    [ask, session],
  );
  const insert = async (text: string, { id, title, category, drill }: Template) => {
    const refused = await session.insert(text);
    // The background keeps it only where counting is switched on.
    if (refused === undefined) void ask('count', { counts: [{ what: 'inserted', id }] });
    if (refused === undefined) session.set({ template: { id, name: title } });
    if (refused === undefined && category === 'emergency') session.setProfile(drill ? 'drill' : 'emergency');
    return refused;
  };
  return (
    <>
      <TemplatesTab ask={askTemplates} memory={memory} onInsert={insert} />
      <ManageTemplates ask={ask} />
    </>
  );
}
