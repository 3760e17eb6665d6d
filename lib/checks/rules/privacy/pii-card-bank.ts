import type { Sentence } from '@/lib/checks/draft';
import { isCardNumber, isIban, isRoutingNumber } from '@/lib/checks/privacy/account-numbers';
import { removedNumber } from '@/lib/checks/privacy/removed';
import type { Context, Finding, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';
import { digits } from '@/lib/checks/wakes';

const cards =
  /(?<![\p{L}\p{N}.,#/-])(?:\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}(?:[ -]?\d{3})?|\d{4}[ -]?\d{6}[ -]?\d{4,5}|\d{13,16})(?![\p{N}/-]|[.,]\d)/gu;
const ibans = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu;
const routing = /\b(?:routing|aba|transit)\b[^\d\n]{0,20}(\d{9})(?!\d)/gi;
const account =
  /(?:\b(?:bank|checking|savings|direct deposit) (?:account|acct)\b|\b(?:account|acct)\.? (?:number|no\.?|#)|(?<!\p{L})(?:cuenta bancaria|número de cuenta)|\b(?:cvv|cvc)\b)[^\d\n]{0,16}(\d(?:[ -]?\d){2,16})(?![\p{N}/-]|[.,]\d)/giu;
/** Money is asked for on purpose. */
const given =
  /\b(?:donat\w+|contribut\w+|relief fund|gifts?|wire (?:to|your))\b|(?<!\p{L})(?:don(?:ar|aciones|ativos)|colecta|aportes|doações)(?!\p{L})/iu;
const sample = /\b(?:sample|example|your account number)\b/i;

/** What each of them has: without it the pattern need not look. */
const signs = {
  card: /\d{4}[ -]?\d{4}/,
  iban: /[A-Z]{2}\d{2} ?[A-Z0-9]{4}/,
  routing: /\d{9}/,
  account: /acc(?:oun)?t|cuenta|cv[vc]/i,
};

function* numbers({ masked }: Sentence): Iterable<Span> {
  for (const { 0: whole, index } of signs.card.test(masked) ? masked.matchAll(cards) : []) {
    if (isCardNumber(whole.replace(/\D/g, ''))) yield [index, index + whole.length];
  }
  const [iban, routed, accounted] = [signs.iban, signs.routing, signs.account].map((sign) =>
    sign.test(masked),
  );
  if (!(iban || routed || accounted) || given.test(masked)) return;
  for (const { 0: whole, index } of iban ? masked.matchAll(ibans) : []) {
    if (isIban(whole.replaceAll(' ', ''))) yield [index, index + whole.length];
  }
  for (const { 0: whole, 1: number = '', index } of routed ? masked.matchAll(routing) : []) {
    if (isRoutingNumber(number)) yield [index + whole.length - 9, index + whole.length];
  }
  if (!accounted || sample.test(masked)) return;
  for (const { 0: whole, 1: number = '', index } of masked.matchAll(account)) {
    const length = number.replace(/\D/g, '').length;
    const security = /^cv/i.test(whole);
    if (security ? length === 3 || length === 4 : length >= 6)
      yield [index + whole.length - number.length, index + whole.length];
  }
}

export default {
  id: 'pii-card-bank',
  kind: 'privacy',
  severity: 'error',
  title: { en: 'Take out the card or account number', es: 'Quite el número de tarjeta o de cuenta' },
  why: {
    en: 'Whoever reads a card or account number can take money with it.',
    es: 'Quien lee un número de tarjeta o de cuenta puede sacar dinero con él.',
  },
  message: {
    en: '“{words}” looks like the number of a card or a bank account.',
    es: '“{words}” parece el número de una tarjeta o de una cuenta bancaria.',
  },
  source: 'https://csrc.nist.gov/pubs/sp/800/122/final',
  scope: 'sentence',
  wakes: { signs: digits },
  *check(sentence: Sentence, context: Context): Iterable<Finding> {
    let end = 0;
    for (const at of [...numbers(sentence)].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
      if (at[0] < end) continue;
      end = at[1];
      yield { at, fixes: [removedNumber(context)] };
    }
  },
  examples: [
    {
      bad: 'We found a card, [[4111 1111 1111 1111]]. Is it yours?',
      good: 'We found a card, [removed]. Is it yours?',
    },
    { bad: 'Paid with [[5555555555554444]].', good: 'Paid with [removed].' },
    { bad: 'Amex [[3782-822463-10005]] was used.', good: 'Amex [removed] was used.' },
    { bad: 'Send the deposit to [[DE89 3704 0044 0532 0130 00]].', good: 'Send the deposit to [removed].' },
    { bad: 'Routing number [[021000021]].', good: 'Routing number [removed].' },
    { bad: 'Her bank account is [[000123456789]].', good: 'Her bank account is [removed].' },
    {
      bad: 'El número de cuenta es [[1234567890]].',
      good: 'El número de cuenta es [eliminado].',
      context: { language: 'es' },
    },
    { ok: 'Donate to the relief fund: DE89 3704 0044 0532 0130 00.' },
    { ok: 'Track your bin with 4111 1111 1111 1112.' },
    { ok: 'Have your account number and your card ready when you call 800-555-0100.' },
    { ok: 'The fire burned 12,345,678 square feet in 2024 2025 2026 2027.' },
    { ok: 'The budget is 5,555,555,555,554,444 cents.' },
    { ok: 'Sample bill: account number 1234567890.' },
    { ok: 'Report 2026050412345678 is online.' },
  ],
} satisfies Rule;
