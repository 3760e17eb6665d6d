/** An element with what stands in it: its own text in one piece, and other elements. Its name is without a prefix. */
export interface XmlElement {
  readonly name: string;
  /** Its namespace, empty where it has none. */
  readonly space: string;
  text: string;
  readonly children: XmlElement[];
}

const name = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const token = new RegExp(
  `<!--[\\s\\S]*?-->|<\\?[\\s\\S]*?\\?>|<!\\[CDATA\\[(?<data>[\\s\\S]*?)\\]\\]>|` +
    `</(?<end>${name})\\s*>|<(?<start>${name})(?<attributes>(?:\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(?<empty>/?)>|` +
    `(?<words>[^<]+)`,
  'y',
);
const attribute = new RegExp(`(${name})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');
const entities = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** A listing is five deep and knows two or three namespaces; what has many more is none, and would take long to read. */
const deepest = 30;
const mostSpaces = 50;

type Spaces = ReadonlyMap<string, string>;

/**
 * Reads XML, for there is no DOMParser in a service worker. A document type is refused, and with it every entity of
 * somebody's own.
 * @returns the outermost element; undefined when it is not well-formed
 */
export function readXml(text: string): XmlElement | undefined {
  const top: XmlElement = { name: '', space: '', text: '', children: [] };
  const open: { readonly raw: string; readonly element: XmlElement; readonly spaces: Spaces }[] = [
    { raw: '', element: top, spaces: new Map() },
  ];
  const matcher = new RegExp(token);
  matcher.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  while (matcher.lastIndex < text.length) {
    const { data, end, start, attributes = '', empty, words } = matcher.exec(text)?.groups ?? none;
    const around = open.at(-1);
    if (around === undefined) return undefined;
    if (start !== undefined) {
      const spaces = spacesOf(attributes, around.spaces);
      const element = elementOf(start, spaces);
      around.element.children.push(element);
      if (empty === '') open.push({ raw: start, element, spaces });
      if (open.length > deepest || spaces.size > mostSpaces) return undefined;
    } else if (end !== undefined) {
      if (around.raw !== end) return undefined;
      open.pop();
    } else if (data !== undefined || words !== undefined) {
      around.element.text += data ?? plain(words ?? '');
    } else if (matcher.lastIndex === 0) {
      return undefined;
    }
  }
  const isWhole = open.length === 1 && top.children.length === 1 && top.text.trim() === '';
  return isWhole ? top.children[0] : undefined;
}

const none: Readonly<Record<string, string | undefined>> = {};

function elementOf(raw: string, spaces: Spaces): XmlElement {
  const [own = raw, prefix = ''] = raw.split(':').reverse();
  return { name: own, space: spaces.get(prefix) ?? '', text: '', children: [] };
}

function spacesOf(attributes: string, outer: Spaces): Spaces {
  if (!attributes.includes('xmlns')) return outer;
  const spaces = new Map(outer);
  for (const [, key = '', double, single] of attributes.matchAll(attribute)) {
    const prefix = key === 'xmlns' ? '' : /^xmlns:(.+)$/.exec(key)?.[1];
    if (prefix !== undefined) spaces.set(prefix, plain(double ?? single ?? ''));
  }
  return spaces;
}

/** Text with its entities; one that XML itself does not know stays as it stands. */
function plain(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (whole, hex, decimal, word) => {
    if (word !== undefined) return entities.get(word) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
