import { useSay } from '@/components/ui/language';
import { useInPost } from '@/components/use-in-post';
import { choiceTexts } from './choice-texts';

/** What of ours shows in the post itself, and which keys there are; the sidebar is whole without any of it. */
export function Choices() {
  const say = useSay();
  const [{ marks, picker }, keep] = useInPost();
  return (
    <section className="choices" aria-label={say(choiceTexts.title)}>
      <label>
        <input type="checkbox" checked={marks} onChange={({ target }) => keep({ marks: target.checked })} />
        {say(choiceTexts.marks)}
      </label>
      <label>
        <input type="checkbox" checked={picker} onChange={({ target }) => keep({ picker: target.checked })} />
        {say(choiceTexts.picker)}
      </label>
      <p>{say(choiceTexts.keys)}</p>
    </section>
  );
}
