import { describe, expect, it } from 'vitest';
import { textFaults, wordFaults } from './faults';
import { allSources, parse } from './sources';

const textsIn = (text: string) => textFaults(parse('a.ts', text));
const wordsIn = (text: string) => wordFaults(parse('a.tsx', text));

describe('what Plainpost says', () => {
  const sources = allSources();

  it('is there in English and in Spanish, and nothing is left in English', () => {
    expect(sources.flatMap(textFaults)).toEqual([]);
  });

  it('stands in no component as it is: every word there is said in the person’s language', () => {
    expect(sources.filter(({ file }) => file.endsWith('.tsx')).flatMap(wordFaults)).toEqual([]);
  });
});

describe('the two tests above', () => {
  it('would see a missing language, one left in English, an empty one and a slot that got lost', () => {
    expect(textsIn(`const a = { en: 'Open' };`)).toEqual(['a.ts:1 is missing in Spanish']);
    expect(textsIn(`const a = { es: 'Abrir' };`)).toEqual(['a.ts:1 is missing in English']);
    expect(textsIn(`const a = { en: 'Open it', es: 'Open it' };`)).toHaveLength(1);
    expect(textsIn(`const a = { en: 'Open', es: ' ' };`)).toEqual(['a.ts:1 is empty']);
    expect(textsIn(`const a = { en: 'Open {name}', es: 'Abrir' };`)).toHaveLength(1);
    expect(textsIn(`const a = { en: 'Open {name}', es: 'Abrir {name}' };`)).toEqual([]);
  });

  it('would see a count that lacks a form', () => {
    const es = `es: { one: '{count} regla', other: '{count} reglas' }`;
    expect(textsIn(`const a = { en: { one: '{count} rule', other: '{count} rules' }, ${es} };`)).toEqual([]);
    expect(textsIn(`const a = { en: { other: '{count} rules' }, ${es} };`)).toHaveLength(1);
    expect(textsIn(`const a = { en: '{count} rules', ${es} };`)).toHaveLength(1);
  });

  it('would see words in a component, in its text, in a choice and in what a screen reader says', () => {
    expect(wordsIn('const A = () => <p>Open the list</p>;')).toHaveLength(1);
    expect(wordsIn(`const A = () => <p>{isOn ? 'On now' : say(off)}</p>;`)).toHaveLength(1);
    expect(wordsIn(`const A = () => <p>{isOn && 'On now'}</p>;`)).toHaveLength(1);
    expect(wordsIn(`const A = () => <p>{\`\${count} rules\`}</p>;`)).toHaveLength(1);
    expect(wordsIn('const A = () => <button aria-label="Close" />;')).toHaveLength(1);
    expect(wordsIn(`const A = () => <input placeholder={'Type here'} title={say(a)} />;`)).toHaveLength(1);
    expect(wordsIn('const A = () => <p className="open">{say(open)} · Plainpost {count}</p>;')).toEqual([
      'a.tsx:1 says “· Plainpost” in English only',
    ]);
  });
});
