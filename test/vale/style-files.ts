import type { ValeFile } from '@/lib/vale';

/** A style's files out of their texts, by path. */
export const filesOf = (texts: Readonly<Record<string, string>>): readonly ValeFile[] =>
  Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));

/** A small style of a town, with a rule of every type. */
export const riverton = {
  'Riverton/Wordy.yml': `extends: substitution
message: "Use '%s' instead of '%s'."
link: https://riverton.example.gov/style#wordy
level: error
ignorecase: true
action:
  name: replace
swap:
  in order to: to
  utili[sz]e: use
  no: 'yes'
  1: one
  assist: help|aid
`,
  'Riverton/Hedges.yml': `extends: existence
message: "'%s' says little."
level: suggestion
scope: sentence
tokens:
  - quite
  - rather(?! than)
exceptions:
  - quite a few
`,
  'Riverton/Semicolons.yml': `extends: existence
message: Write two sentences.
nonword: true
scope:
  - text
  - alt
tokens:
  - ';'
`,
  'Riverton/Length.yml': `extends: occurrence
message: Keep sentences under 20 words.
scope: sentence
level: suggestion
max: 20
token: '\\b\\w+\\b'
`,
  'Riverton/Twice.yml': `extends: repetition
message: "'%s' is repeated."
level: error
alpha: true
action: {name: edit, params: [truncate, ' ']}
tokens: ['[^\\s]+']
`,
  'Riverton/Spelling/Advisor.yml': `extends: consistency
message: "Write '%s' in one way."
level: error
ignorecase: true
either:
  advisor: adviser
`,
  'Riverton/Acronyms.yml': `extends: conditional
message: "'%s' is not explained."
level: suggestion
ignorecase: false
first: '\\b([A-Z]{3,5})\\b'
second: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'
exceptions: [USA]
`,
  'Riverton/Titles.yml': `extends: capitalization
message: "'%s' should be in title case."
scope: title
match: $title
style: AP
threshold: 0.9
exceptions: [iPhone]
`,
  'Riverton/Grade.yml': `extends: metric
message: 'Try for a grade (%s) under 8.'
formula: |
  (0.39 * (words / sentences)) + (11.8 * (syllables / words)) - 15.59
condition: '> 8'
`,
  'Riverton/Readability.yml': `extends: readability
message: "Grade level (%s) too high!"
level: warning
grade: 8
metrics:
  - Flesch-Kincaid
  - SMOG
`,
};
