/** One way to make a word of another: take `strip` off an end of it, where it ends in `condition`, and put `add` there. */
export interface Affix {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp | undefined;
  /** Flags of affixes that may follow upon this one. */
  readonly next: string;
  /** Whether a prefix and a suffix may be joined. */
  readonly crosses: boolean;
}

/** The affixes of a language, by what they add. */
export interface Affixes {
  readonly prefixes: ReadonlyMap<string, readonly Affix[]>;
  readonly suffixes: ReadonlyMap<string, readonly Affix[]>;
}

const none = (text: string): string => (text === '0' ? '' : text);

/** Reads the affixes of a Hunspell `.aff` file whose flags are single characters. */
export function readAffixes(aff: string): Affixes {
  const prefixes = new Map<string, Affix[]>();
  const suffixes = new Map<string, Affix[]>();
  const crossing = new Map<string, boolean>();
  const conditions = new Map<string, RegExp | undefined>([['.', undefined]]);
  const conditionOf = (kind: string, written: string): RegExp | undefined => {
    const pattern = kind === 'SFX' ? `${written}$` : `^${written}`;
    if (written !== '.' && !conditions.has(pattern)) conditions.set(pattern, new RegExp(pattern, 'u'));
    return conditions.get(written === '.' ? '.' : pattern);
  };
  for (const line of aff.split(/\r?\n/)) {
    const [kind = '', flag = '', strip = '', added = '', condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' && kind !== 'PFX') continue;
    if (condition === undefined) {
      crossing.set(kind + flag, strip === 'Y');
      continue;
    }
    const [add = '', next = ''] = added.split('/');
    const all = kind === 'SFX' ? suffixes : prefixes;
    const list = all.get(none(add)) ?? [];
    all.set(none(add), list);
    const crosses = crossing.get(kind + flag) ?? false;
    list.push({
      flag,
      strip: none(strip),
      add: none(add),
      condition: conditionOf(kind, condition),
      next,
      crosses,
    });
  }
  return { prefixes, suffixes };
}
