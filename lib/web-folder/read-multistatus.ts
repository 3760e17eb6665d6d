import { readXml, type XmlElement } from './read-xml';
import type { ListedFile } from './web-folder';

/**
 * The files in a server's answer to PROPFIND, by name. Folders, what is not right inside the folder, names that are none
 * of ours, and what the server says it could not tell, are left out.
 * @param folder the name of the folder that was asked for
 * @returns undefined when it is no such answer
 */
export function readMultistatus(text: string, folder: string): readonly ListedFile[] | undefined {
  const root = readXml(text);
  if (root?.name !== 'multistatus' || root.space !== 'DAV:') return undefined;
  const files = new Map<string, ListedFile>();
  for (const response of inside(root, 'response')) {
    const name = nameOf(textIn(response, 'href'), folder);
    const status = textIn(response, 'status');
    const told = inside(response, 'propstat')
      .filter((one) => isFine(textIn(one, 'status')))
      .flatMap((one) => inside(one, 'prop'));
    const isFolder = told
      .flatMap((one) => inside(one, 'resourcetype'))
      .some((one) => inside(one, 'collection').length > 0);
    if (name !== undefined && !isFolder && (status === '' || isFine(status)) && !files.has(name))
      files.set(name, { name, ...detailsOf(told) });
  }
  return [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const inside = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((one) => one.name === name && one.space === 'DAV:');

const textIn = (element: XmlElement, name: string): string => inside(element, name)[0]?.text.trim() ?? '';

const isFine = (status: string): boolean => /^HTTP\/\d(?:\.\d)?\s+200\b/.test(status);

/** The name at the end of an address, where it stands right in the folder; a proxy may have changed what is before. */
function nameOf(href: string, folder: string): string | undefined {
  const path = href.replace(/^[a-z]+:\/\/[^/]*/i, '');
  const [name = '', parent = ''] = path.split('/').reverse();
  try {
    if (decodeURIComponent(parent).toLowerCase() !== folder.toLowerCase()) return undefined;
    const decoded = decodeURIComponent(name);
    return /^(?!\.)[\w.-]{1,200}$/.test(decoded) ? decoded : undefined;
  } catch {
    return undefined;
  }
}

function detailsOf(told: readonly XmlElement[]): Omit<ListedFile, 'name'> {
  const textOf = (name: string) => told.map((one) => textIn(one, name)).find((text) => text !== '') ?? '';
  const etag = textOf('getetag');
  const bytes = textOf('getcontentlength');
  const modifiedAt = Date.parse(textOf('getlastmodified'));
  return {
    // What could not be sent back as a condition is no tag.
    etag: /^(?:W\/)?"[\x21\x23-\x7e]*"$/.test(etag) ? etag : null,
    bytes: /^\d{1,15}$/.test(bytes) ? Number(bytes) : null,
    modifiedAt: Number.isNaN(modifiedAt) ? null : modifiedAt,
  };
}
