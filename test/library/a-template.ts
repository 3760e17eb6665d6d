import type { Field, Template } from '@/lib/library';

/** A sound, approved template to change for a test. */
export function aTemplate(change: Partial<Template> = {}): Template {
  return {
    ...{ id: 'one', library: 'private', title: 'One', category: 'service', language: 'en', pair: 'one' },
    ...{ body: 'Hello', fields: [], status: 'approved', version: 1, author: { name: 'Ana', key: 'k' } },
    ...{ createdAt: 0, updatedAt: 0, reviewBy: '2027-01-01' },
    ...change,
  };
}

/** A field called by its name. */
export function aField(name: string, change: Partial<Field> = {}): Field {
  return { name, label: `The ${name}`, kind: 'text', required: false, ...change };
}
