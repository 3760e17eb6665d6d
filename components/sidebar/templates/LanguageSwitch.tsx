import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { Texts } from '@/lib/checks/texts';
import type { TemplateVersion } from '@/lib/library/template';
import { languageName } from './texts';

/** The other languages a template is there in, each a button by the name its speakers call it. */
export function LanguageSwitch({
  words,
  versions,
  onChoose,
}: {
  readonly words: Texts;
  readonly versions: readonly TemplateVersion[];
  readonly onChoose: (id: string) => void;
}) {
  const say = useSay();
  const id = useId();
  if (versions.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one more frame around two words
    <div className="language-switch" role="group" aria-labelledby={id}>
      <span id={id}>{say(words)}</span>
      {versions.map((version) => (
        <Button key={version.id} lang={version.language} onClick={() => onChoose(version.id)}>
          {languageName(version.language)}
        </Button>
      ))}
    </div>
  );
}
