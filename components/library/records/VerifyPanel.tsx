import { useContext, useId, useState } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { useWatched } from '@/components/library/use-watched';
import { Button } from '@/components/ui/Button';
import { LanguageContext, useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { largestFile, verifyFile, verifyRecords } from '@/lib/evidence';
import { pageTrouble } from '@/lib/library';
import { sharedFolder } from '@/lib/sharing';
import { fingerprint } from '@/lib/signing';
import { panelTexts as texts } from './panel-texts';
import { type VerifiedWords, verifiedWords } from './verified-words';

type Stage = { readonly checked: number } | VerifiedWords;

/** Verifies the records of this computer, or those of a file that another one saved. */
export function VerifyPanel() {
  const say = useSay();
  const language = useContext(LanguageContext);
  const library = useLibrary();
  const id = useId();
  const [stage, setStage] = useState<Stage>();
  const { value: key } = useWatched('own key', () => library.keys.get('installation'));
  const isBusy = stage !== undefined && 'checked' in stage;
  const failed = (error: unknown) => setStage({ tone: 'error', sentences: [say(pageTrouble(error))] });

  const verify = async () => {
    setStage({ checked: 0 });
    try {
      const folder = await sharedFolder(library);
      const verified = await verifyRecords(library, {
        folder,
        progress: (checked) => setStage({ checked }),
      });
      setStage(verifiedWords(verified, language, verified.folder));
    } catch (error) {
      failed(error);
    }
  };
  const look = async (file: File | undefined) => {
    if (file === undefined) return;
    setStage({ checked: 0 });
    const found = file.size > largestFile ? { ok: false as const } : await verifyFile(await file.text());
    if (!found.ok) return setStage({ tone: 'error', sentences: [say(texts.notAFile)] });
    const words = verifiedWords(found.verified, language);
    const key = say(texts.fileKey, { fingerprint: fingerprint(found.thumbprint) });
    setStage({ ...words, sentences: [...words.sentences, key] });
  };

  return (
    <section className="records-panel" aria-labelledby={id}>
      <h2 id={id}>{say(texts.verifyHeading)}</h2>
      <p className="records-help">{say(texts.verifyHelp)}</p>
      {key && (
        <p className="records-help">{say(texts.ownKey, { fingerprint: fingerprint(key.thumbprint) })}</p>
      )}
      <div className="records-buttons">
        <Button aria-disabled={isBusy || undefined} onClick={() => !isBusy && void verify()}>
          {say(texts.verify)}
        </Button>
        <label className="records-file">
          {say(texts.verifyFile)}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => void look(target.files?.[0]).catch(failed)}
          />
        </label>
      </div>
      {isBusy && (
        <p className="records-help" role="status">
          {say(texts.verifying, { checked: stage.checked })}
        </p>
      )}
      {stage !== undefined && !('checked' in stage) && (
        <Notice tone={stage.tone}>
          {stage.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
    </section>
  );
}
