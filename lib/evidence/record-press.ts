import type { Guide, Library } from '@/lib/library';
import type { RecordsSettings } from '@/lib/settings';
import { appendRecord } from './chain';
import type { Press, RecordedPart } from './content-schema';
import type { Link } from './link';
import type { PressedPart, PressMade } from './press-schema';
import { contentOf, linkIn } from './read-links';
import { sha256 } from './sha256';
import { version } from './version';

/** What holds where Post was pressed. */
export interface Around {
  readonly settings: RecordsSettings;
  readonly siteName: string;
  readonly guide: Pick<Guide, 'library' | 'version' | 'pack' | 'updatedAt'>;
  readonly shared: Press['library'];
  /** The version of a template in use; null where it is not known. */
  readonly versionOf: (template: string) => Promise<number | null>;
  /** ms since 1970. */
  readonly at: number;
}

/** Writes down that Post was pressed, as much as the settings say; null where recording is off, or it was written down before. Rejects where it cannot be kept. */
export async function recordPress(library: Library, made: PressMade, around: Around): Promise<Link | null> {
  const { settings, siteName, guide, shared, at } = around;
  if (!settings.on || (await isKnown(library, made.id))) return null;
  const press = {
    kind: 'press',
    id: made.id,
    site: { id: made.site, name: siteName },
    ...{ control: made.control, way: made.way },
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    offset: 0 - new Date(at).getTimezoneOffset(),
    by: (await library.installation.get('this'))?.author.name ?? '',
    plainpost: version(),
    guide: {
      library: guide.library,
      version: guide.version,
      pack: guide.pack,
      updatedAt: guide.updatedAt,
    },
    library: shared,
    parts: await Promise.all(made.parts.map((part) => recorded(part, around))),
  } as const satisfies Omit<Press, 'salt'>;
  return appendRecord(library, press, { at });
}

/** Whether a press is among the newest records: the page's side tells of it again where the answer was lost. */
async function isKnown(library: Library, id: string): Promise<boolean> {
  const rows = await library.evidence.orderBy('number').reverse().limit(20).toArray();
  return rows.some((row) => {
    const link = linkIn(row);
    const content = link && contentOf(link);
    return typeof content === 'object' && content.kind === 'press' && content.id === id;
  });
}

async function recorded(
  { text, issues, media, template, ...part }: PressedPart,
  { settings, versionOf }: Around,
): Promise<RecordedPart> {
  const isWhole = settings.text === 'whole';
  return {
    ...part,
    textHash: await sha256(text),
    text: isWhole ? text : null,
    length: text.length,
    issues: issues.map((one) => ({ ...one, words: isWhole ? one.words : null })),
    media: media.map((one) => ({ ...one, text: isWhole ? one.text : null })),
    template: template && { ...template, version: template.version ?? (await versionOf(template.id)) },
    review: part.review ?? null,
    approvals: part.approvals ?? [],
  };
}
