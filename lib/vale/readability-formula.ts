/** The measures that Vale knows by name, as formulas over its counts. */
const formulas: Readonly<Record<string, string>> = {
  'gunning fog': '0.4 * ((words / sentences) + 100 * (complex_words / words))',
  'coleman-liau': '5.89 * (characters / words) - 30 * (sentences / words) - 15.8',
  'flesch-kincaid': '0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59',
  smog: '1.043 * math.sqrt(polysyllabic_words * 30 / sentences) + 3.1291',
  'automated readability': '4.71 * (characters / words) + 0.5 * (words / sentences) - 21.43',
};

/** The mean of some measures, as one formula; undefined where one of them is unknown. */
export function readabilityFormula(metrics: readonly string[]): string | undefined {
  const known = metrics.flatMap((metric) => {
    const name = metric.toLowerCase();
    return Object.hasOwn(formulas, name) ? [formulas[name] ?? ''] : [];
  });
  if (known.length === 0 || known.length < metrics.length) return undefined;
  return known.length === 1 ? known[0] : `((${known.join(') + (')})) / ${known.length}`;
}
