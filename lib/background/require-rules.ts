import type { StyleGuide } from '@/lib/checks';

/** A style guide in which rules that the policy requires are on, whatever an agency or a lead made of them. */
export function requireRules(guide: StyleGuide, required: readonly string[]): StyleGuide {
  if (required.length === 0) return guide;
  const on = Object.fromEntries(required.map((id) => [id, { ...guide.rules[id], on: true }]));
  return {
    ...guide,
    version: `${guide.version} requires ${required.join(' ')}`,
    rules: { ...guide.rules, ...on },
  };
}
