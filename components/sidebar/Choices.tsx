import { useSay } from '@/components/ui/language';
import { Prescribed } from '@/components/ui/Prescribed';
import { useInPost } from '@/components/use-in-post';
import { usePolicy } from '@/components/use-policy';
import { choiceTexts } from './choice-texts';

/** What of ours shows in the post itself, and which keys there are; the sidebar is whole without any of it. */
export function Choices() {
  const say = useSay();
  const [{ marks, picker }, keep] = useInPost();
  const policy = usePolicy();
  return (
    <section className="choices" aria-label={say(choiceTexts.title)}>
      <label>
        <input
          type="checkbox"
          checked={marks}
          disabled={policy.marks !== undefined}
          onChange={({ target }) => keep({ marks: target.checked })}
        />
        {say(choiceTexts.marks)} {policy.marks !== undefined && <Prescribed />}
      </label>
      <label>
        <input
          type="checkbox"
          checked={picker}
          disabled={policy.picker !== undefined}
          onChange={({ target }) => keep({ picker: target.checked })}
        />
        {say(choiceTexts.picker)} {policy.picker !== undefined && <Prescribed />}
      </label>
      <p>{say(choiceTexts.keys)}</p>
    </section>
  );
}
