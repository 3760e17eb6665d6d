import { useEffect, useState } from 'react';
import { useSession } from '@/components/sidebar/session-context';
import type { Issue } from '@/lib/checks/report';
import type { Ask } from '@/lib/connection';
import { descriptionRequest } from '@/lib/session';

const none: readonly Issue[] = [];
/** How long after the last key a description is checked, ms. */
const pause = 300;

/**
 * The issues of a description that stands nowhere yet but in our own form, as they would be if the site had it.
 * @param index the attachment's place among the post's
 */
export function useDescriptionIssues(text: string, index: number, ask: Ask): readonly Issue[] {
  const session = useSession();
  const [issues, setIssues] = useState(none);
  useEffect(() => {
    if (text.trim() === '') {
      setIssues(none);
      return;
    }
    let overtaken = false;
    const timer = setTimeout(async () => {
      const answer = await ask(
        'check',
        descriptionRequest(session.store.getState(), session.site, index, text),
      );
      if (overtaken || !answer.ok) return;
      setIssues(answer.value.issues.filter(({ media }) => media?.index === index));
    }, pause);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [text, index, ask, session]);
  return issues;
}
