import { describe, expect, it } from 'vitest';
import { carryValues } from '@/components/sidebar/templates/carry-values';
import type { Field } from '@/lib/library';
import { aField } from '../library/a-template';

const form = (...fields: readonly Field[]) => ({ fields });
const why = (...choices: readonly string[]) => aField('why', { kind: 'choice', choices });

describe('what goes along into another language', () => {
  it('is each value whose field has the same name and kind there', () => {
    const from = form(aField('street'), aField('end', { kind: 'time' }), aField('area'));
    const to = form(aField('street'), aField('end', { kind: 'time' }), aField('area', { kind: 'place' }));
    expect(carryValues(from, { street: 'Oak St.', end: '17:00', area: 'x' }, to, {})).toEqual({
      ...{ street: 'Oak St.', end: '17:00' },
    });
  });

  it('is the answer in the same place, where both lists are as long', () => {
    expect(
      carryValues(form(why('ice', 'fire')), { why: 'fire' }, form(why('hielo', 'incendio')), {}),
    ).toEqual({
      why: 'incendio',
    });
    expect(carryValues(form(why('ice', 'fire')), { why: 'fire' }, form(why('hielo')), {})).toEqual({});
    expect(carryValues(form(why('ice')), { why: 'gone' }, form(why('hielo')), { why: 'hielo' })).toEqual({
      why: 'hielo',
    });
  });

  it('is never what would replace words typed there, nor long text, which has to be written anew', () => {
    const fields = form(
      aField('street'),
      aField('at', { kind: 'time' }),
      aField('text', { kind: 'long-text' }),
    );
    const typed = { street: 'Oak St.', at: '18:00', text: 'Power is out.' };
    expect(carryValues(fields, typed, fields, { street: 'la calle Oak', at: '17:00' })).toEqual({
      ...{ street: 'la calle Oak', at: '18:00' },
    });
  });

  it('is nothing that was left empty', () => {
    const fields = form(aField('at', { kind: 'time' }));
    expect(carryValues(fields, { at: '' }, fields, { at: '17:00' })).toEqual({ at: '17:00' });
  });
});
