import type { Finding, Rule } from '@/lib/checks/rule';

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  '!': '！',
  '?': '？',
  ':': '：',
  ';': '；',
};
/** A half-width mark after a Chinese character, and before nothing that it belongs to: “中心.gov”, “下午3:30”. */
const mark = /(?<=[\p{Script=Han}）》」』”]|\p{Script=Han}\))[,.!?:;]+(?![A-Za-z0-9/.])(\s?)/gu;
const brackets = /\(([^()\n]{0,60}\p{Script=Han}[^()\n]{0,60})\)/gu;

export default {
  id: 'zh-punct',
  kind: 'style',
  severity: 'suggestion',
  title: { en: 'Use full-width marks in Chinese', es: 'Use signos de ancho completo en chino' },
  why: {
    en: 'Half-width marks crowd Chinese characters and break lines in the wrong place.',
    es: 'Los signos de medio ancho se pegan a los caracteres chinos y cortan mal las líneas.',
  },
  message: { en: 'Write {right} for {words}.', es: 'Escriba {right} en lugar de {words}.' },
  source: 'https://www.w3.org/TR/clreq/',
  languages: ['zh'],
  scope: 'sentence',
  safe: true,
  wakes: { signs: ',.!?:;(' },
  *check({ text, prose }): Iterable<Finding> {
    for (const { 0: found, 1: space = '', index } of prose.matchAll(mark)) {
      const marks = found.trimEnd();
      const end = index + marks.length;
      const right = Array.from(marks, (sign) => fullWidth[sign] ?? sign).join('');
      const wide = space !== '' && /^\p{Script=Han}/u.test(prose.slice(end + 1));
      yield {
        at: [index, end],
        parameters: { right },
        fixes: [wide ? { at: [index, end + 1], text: right, shown: right } : { text: right }],
      };
    }
    for (const { 0: found, index } of prose.matchAll(brackets)) {
      const end = index + found.length;
      const right = `（${text.slice(index + 1, end - 1)}）`;
      yield { at: [index, end], parameters: { right }, fixes: [{ text: right }] };
    }
  },
  examples: [
    { bad: '图书馆星期一关门[[,]]星期二开门[[.]]', good: '图书馆星期一关门，星期二开门。' },
    { bad: '请注意[[:]] 道路封闭[[!]]', good: '请注意：道路封闭！' },
    { bad: '地址[[:]]市政厅[[(橡树街)]]。', good: '地址：市政厅（橡树街）。' },
    { ok: '图书馆星期一关门，星期二开门。' },
    { ok: '下午3:30开门，电话555-0100。' },
    { ok: '请访问 example.gov/zh 或致电 311.' },
    { ok: '请使用新冠检测盒 (test kit)。' },
  ],
} satisfies Rule;
