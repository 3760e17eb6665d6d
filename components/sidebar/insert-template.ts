import type { Span } from '@/lib/checks/span';
import type { Ask } from '@/lib/connection';
import type { Template } from '@/lib/library/template';
import type { Session } from '@/lib/session';

/** Puts a finished template into the post and takes the post for what the template is for; a sentence when that did not work. */
export async function insertTemplate(
  session: Session,
  ask: Ask,
  text: string,
  { id, title, category, drill, version }: Template,
  instead?: Span,
): Promise<string | undefined> {
  const refused = await session.insert(text, instead);
  if (refused !== undefined) return refused;
  // The background keeps it only where counting is switched on.
  void ask('count', { counts: [{ what: 'inserted', id }] });
  session.set({ template: { id, name: title, version } });
  if (category === 'emergency') session.setProfile(drill ? 'drill' : 'emergency');
  return undefined;
}
