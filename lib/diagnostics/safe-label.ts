import { isKnownWord } from './known-words';

const longest = 60;
const left = '…';

/**
 * A label with every word that is not a control's taken out, since labels call people by name: “What’s on your mind,
 * Jane?” becomes “What’s on your mind, …?”.
 */
export function safeLabel(label: string): string {
  const words = label.trim().split(/\s+/).map(safeWord);
  // Of several that went one mark is left, the last: it may carry the question mark.
  const kept = words.filter((word, index) => word !== left || !words[index + 1]?.startsWith(left)).join(' ');
  return kept.length > longest ? `${kept.slice(0, longest - 1).trimEnd()}${left}` : kept;
}

/** A word with hyphens is as many words; what stands around a word that goes stays only where it ends a sentence. */
function safeWord(word: string): string {
  const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
  if (core === '') return /^[-–—:,.?!…/&+()]*$/.test(word) ? word : left;
  if (core.split(/[-/]/).every(isKnownWord)) return plain(before) + core + plain(after);
  return left + (/[?!:]/.exec(after)?.[0] ?? '');
}

const plain = (marks: string): string => marks.replaceAll(/[^-–—:,.?!…/&+()]/g, '');
