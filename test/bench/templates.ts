import type { Category, Template } from '../../lib/library/template.ts';

const subjects = [
  ...['Road closure', 'Boil water notice', 'Evacuation order', 'Snow plow route', 'Council meeting'],
  ...['Library hours', 'Flood shelter', 'Cierre de calle', 'Orden de evacuación', 'Hydrant flushing'],
  ...['Park cleanup', 'Wildfire smoke', 'Power outage', 'Reunión del concejo', 'Trash pickup change'],
];
const places = [
  'Riverton',
  'Oak Street',
  'Maple Falls',
  'Zone 12',
  'Harbor Road',
  'North Bridge',
  'Mill Creek',
];
const sentences = [
  'Use another route until crews have finished.',
  'Leave now and take medicines, papers and pets with you.',
  'The office is open from 8 a.m. to 5 p.m. on weekdays.',
  'Hierva el agua durante un minuto antes de beberla.',
  'Public comment is taken at the beginning of the agenda.',
  'Report damage online or call the number below.',
];
const categories: readonly Category[] = ['service', 'emergency', 'meeting', 'community'];
const pick = <Value>(some: readonly Value[], at: number): Value => some[at % some.length] as Value;

/** As many templates as wanted, each different, in two languages, the same ones every time. */
export const manyTemplates = (count: number): Template[] =>
  Array.from({ length: count }, (_, at): Template => {
    const subject = pick(subjects, at * 7);
    return {
      id: `many-${at}`,
      library: 'working',
      title: `${subject} ${pick(places, at * 3)} ${at}`,
      category: pick(categories, at),
      language: /[óé]|calle/.test(subject) ? 'es' : 'en',
      pair: `many-${at}`,
      body: `${subject} {{street}}: ${[1, 3, 5].map((step) => pick(sentences, at * step + step)).join(' ')} {{phone}}`,
      tags: [pick(places, at * 5).toLowerCase(), `case${at % 997}`],
      fields: [
        { name: 'street', label: 'Street name', kind: 'text', required: true },
        { name: 'phone', label: 'Phone number', kind: 'phone', required: true },
      ],
      ...(at % 4 === 0 && { hashtags: [`Alert${at % 50}`] }),
      ...(at % 3 === 0 && { sites: ['x', 'facebook'] }),
      status: 'approved',
      version: 1,
      author: { name: 'Ana Ruiz', key: 'bench' },
      createdAt: 1_777_000_000_000,
      updatedAt: 1_777_000_000_000 + at,
      reviewBy: at % 10 === 0 ? '2026-01-01' : '2027-05-04',
    };
  });
