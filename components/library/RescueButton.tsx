import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { Template } from '@/lib/library';
import { rescueDocument } from '@/lib/library/exchange';
import { useLibrary } from './library-context';
import { rescueTexts as texts } from './rescue-texts';
import { saveFile } from './save-file';

/** Saves what can still be read of the library, with what could not be kept; stands beside the sentence on what is wrong. */
export function RescueButton({ unsaved = [] }: { readonly unsaved?: readonly Template[] }) {
  const say = useSay();
  const library = useLibrary();
  const [told, setTold] = useState('');
  const save = async () => {
    const rescued = await rescueDocument(library, unsaved);
    if (!rescued.ok) return setTold(say(texts.nothing));
    const file = `plainpost-library-${new Date().toLocaleDateString('sv')}.json`;
    saveFile(file, rescued.contents, 'application/json');
    setTold(say(rescued.left > 0 ? texts.left : texts.saved, { file, left: rescued.left }));
  };
  return (
    <span className="ui-actions rescue">
      <Button onClick={() => void save()}>{say(texts.save)}</Button> <span role="status">{told}</span>
    </span>
  );
}
