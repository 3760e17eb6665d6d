import type { Draft } from '@/lib/checks/draft';
import type { Span } from '@/lib/checks/span';

const confession =
  /(?<!\p{L})this (?:is|was) (?:only )?an? (?:test|drill|exercise|simulation)(?!\p{L})|(?<!\p{L})(?:this|the following) (?:post|message|alert|warning) is (?:only )?(?:a|an|for an?|part of an?) (?:test|drill|exercise)(?!\p{L})|(?<!\p{L})(?:est[eoa]|esta alerta|este mensaje) es (?:solo |sólo |solamente )?(?:un|una|parte de un) (?:simulacro|prueba|ejercicio)(?!\p{L})/iu;
const label = 'TEST|DRILL|EXERCISE|SIMULACRO|PRUEBA|EJERCICIO';
/** “TEST: …”, “EXERCISE EXERCISE EXERCISE …”, “EARTHQUAKE DRILL – …”; a WATER TEST is none. */
const shouted = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}(?:(?!WATER|COVID|BLOOD|FREE|AIR|LAB)\\p{Lu}+\\s+){0,2}(?:${label})(?:\\s+(?:${label}|ONLY|ALERT|MESSAGE))*(?:\\s*[:\\]|!–—-]|(?<=(?:${label})\\s+(?:${label}))\\s|$)`,
  'mu',
);

/** The words by which a post says that it is no real warning. */
export function findDrill({ prose }: Draft): Span | undefined {
  const found = shouted.exec(prose) ?? confession.exec(prose);
  if (found === null) return undefined;
  const start = found.index + (/^[^\p{L}]*/u.exec(found[0])?.[0].length ?? 0);
  const words = prose.slice(start, found.index + found[0].length).replace(/[^\p{L}]+$/u, '');
  return words === '' ? undefined : [start, start + words.length];
}
