import { useCallback } from 'react';
import { insertTemplate } from '@/components/sidebar/insert-template';
import { useAnswer } from '@/components/sidebar/templates';
import type { ShowSidebar } from '@/components/use-commands';
import type { Ask } from '@/lib/connection';
import type { TemplateSummary } from '@/lib/library/template';
import type { BoxSession } from '@/lib/session';
import { Picker } from './Picker';
import type { Query } from './query-at';
import { useQuery } from './use-query';

interface Given {
  readonly session: BoxSession;
  readonly ask: Ask;
  readonly onShow: ShowSidebar;
}

/** Offers templates where `//` is typed into a post; one without blanks goes in at once, any other opens its form. */
export function PickerAtCaret({ session, ask, onShow }: Given) {
  const [query, close] = useQuery(session);
  return query && <Found session={session} ask={ask} onShow={onShow} query={query} onClose={close} />;
}

function Found({ session, ask, onShow, query, onClose }: Given & { query: Query; onClose: () => void }) {
  const find = useCallback((words: string) => ask('findTemplates', { query: words }), [ask]);
  const answer = useAnswer(find, query.words);
  const found = answer?.ok ? answer.value : undefined;
  if (found === undefined) return null;
  // Somebody who writes on after two slashes is not looking for a template.
  if (found.length === 0 && query.words.includes(' ')) return null;
  const choose = async ({ id }: TemplateSummary) => {
    const read = await ask('readTemplate', { id });
    if (!read.ok || read.value === null) return onShow('templates', false);
    const { fields } = read.value;
    const filled =
      fields.length === 0 ? await ask('fillTemplate', { id, values: {}, site: session.site.id }) : undefined;
    if (filled?.ok && filled.value.ok) {
      await insertTemplate(session, ask, filled.value.text, read.value, query.at);
      return;
    }
    // The search goes out of the post; the form puts its text where the search stood.
    if ((await session.insert('', query.at)) === undefined) onShow('templates', true, id);
  };
  return (
    <Picker
      session={session}
      query={query}
      found={found}
      onChoose={(template) => void choose(template)}
      onClose={onClose}
    />
  );
}
