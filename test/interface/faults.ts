import { type Piece, piecesOf, type Source } from './sources';

/** Words both languages have. */
const sameInBoth: ReadonlySet<string> = new Set([
  'Error',
  'Hashtags',
  'emoji',
  'normal',
  'Audio:',
  'GIF {number}',
  'Video {number}',
  'Audio {number}',
]);

/** Values that a template's fields are tried with: streets and names as they are in either language. */
const examples = 'lib/library/example-words.ts';

/** The names of Chinese scripts differ by language, so the rule fills another slot in each. */
const otherSlots: ReadonlySet<string> = new Set(['{main} {words}']);

/** Attributes a person sees or hears. */
const shown = new Set(['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt']);

/** What may stand in a component as it is: the product's name, and the badge that sites put on a described picture. */
const names = new Set(['Plainpost', 'ALT']);

const textOf = (value: unknown): string | undefined => {
  const piece = value as Piece | undefined;
  if (piece?.type === 'Literal' && typeof piece.value === 'string') return piece.value;
  if (piece?.type !== 'TemplateLiteral') return undefined;
  return (piece.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('{}');
};

/** The named parts of an object as it is written. */
function partsOf({ properties }: Piece): ReadonlyMap<string, unknown> {
  return new Map(
    (properties as Piece[])
      .filter(({ type, computed }) => type === 'Property' && computed !== true)
      .map(({ key, value }) => [String((key as Piece).name ?? (key as Piece).value), value]),
  );
}

/** The text or the forms of a text that stand under a language; undefined where it is no text. */
function formsOf(value: unknown): readonly [form: string, text: string][] | undefined {
  const text = textOf(value);
  if (text !== undefined) return [['', text]];
  if ((value as Piece | undefined)?.type !== 'ObjectExpression') return undefined;
  const forms = [...partsOf(value as Piece)].map(([form, one]) => [form, textOf(one)] as const);
  if (!forms.some(([form]) => form === 'one' || form === 'other')) return undefined;
  return forms.flatMap(([form, one]) => (one === undefined ? [] : [[form, one] as [string, string]]));
}

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text.replace(/\{\w*\}/g, ''));
const slotsOf = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted().join(' ');

/** What is kept by any language's code are words of posts: they are for whoever reads the post, not for our person. */
const isOfPosts = ({ id }: Piece, written: Source['written']): boolean => {
  const type = (id as Piece).typeAnnotation as Piece | null | undefined;
  return type ? /Record<string, string\b/.test(written(type)) : false;
};

/** What is wrong with the texts of a source that it has in one language and must have in both. */
export function textFaults({ file, program, place, written }: Source): readonly string[] {
  if (file === examples) return [];
  const faults: string[] = [];
  const ofPosts = new Set<Piece>();
  for (const piece of piecesOf(program)) {
    if (piece.type === 'VariableDeclarator' && isOfPosts(piece, written))
      for (const inside of piecesOf(piece)) ofPosts.add(inside);
    if (piece.type !== 'ObjectExpression' || ofPosts.has(piece)) continue;
    const parts = partsOf(piece);
    const [en, es] = [formsOf(parts.get('en')), formsOf(parts.get('es'))];
    if (en === undefined && es === undefined) continue;
    const say = (what: string) => faults.push(`${place(piece)} ${what}`);
    if (en === undefined || es === undefined) {
      if (!parts.has('en') || !parts.has('es'))
        say(`is missing in ${en === undefined ? 'English' : 'Spanish'}`);
      continue;
    }
    const counted = [en, es].map((forms) =>
      forms
        .map(([form]) => form)
        .toSorted()
        .join(' '),
    );
    if (counted[0] !== counted[1] || !['', 'one other'].includes(counted[0] ?? ''))
      say('does not have the same forms, “one” and “other”, in both languages');
    for (const [form, text] of en) {
      const other = es.find(([one]) => one === form)?.[1];
      if (other === undefined) continue;
      if (text.trim() === '' || other.trim() === '') say('is empty');
      if (text === other && hasWords(text) && !sameInBoth.has(text)) say(`is left in English: “${text}”`);
      const isFilled = !text.includes('{}') && !other.includes('{}') && !otherSlots.has(slotsOf(text));
      if (isFilled && slotsOf(text) !== slotsOf(other)) say(`has other slots in Spanish: “${text}”`);
    }
  }
  return faults;
}

/** The words of a component that stand there in one language only. */
export function wordFaults({ program, place }: Source): readonly string[] {
  const faults: string[] = [];
  const judge = (piece: Piece, text: string | undefined) => {
    if (text === undefined || !hasWords(text) || names.has(text.trim())) return;
    faults.push(`${place(piece)} says “${text.trim()}” in English only`);
  };
  for (const piece of piecesOf(program)) {
    if (piece.type === 'JSXText') judge(piece, String(piece.value));
    if (piece.type === 'JSXElement' || piece.type === 'JSXFragment') {
      for (const child of piece.children as Piece[])
        if (child.type === 'JSXExpressionContainer')
          for (const text of said(child.expression as Piece)) judge(child, text);
    }
    if (piece.type === 'JSXOpeningElement') {
      for (const attribute of piece.attributes as Piece[]) {
        if (attribute.type !== 'JSXAttribute' || !shown.has(String((attribute.name as Piece).name))) continue;
        const value = attribute.value as Piece | null;
        const expression = value?.type === 'JSXExpressionContainer' ? (value.expression as Piece) : value;
        if (expression) for (const text of said(expression)) judge(attribute, text);
      }
    }
  }
  return faults;
}

/** The texts an expression can give as they are written: of both ways of a choice, and around what is filled in. */
function said(expression: Piece): readonly string[] {
  const text = textOf(expression);
  if (text !== undefined) return [text];
  if (expression.type === 'ConditionalExpression')
    return [...said(expression.consequent as Piece), ...said(expression.alternate as Piece)];
  if (expression.type === 'LogicalExpression')
    return [...said(expression.left as Piece), ...said(expression.right as Piece)];
  return [];
}
