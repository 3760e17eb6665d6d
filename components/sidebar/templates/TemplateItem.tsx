import { useEffect, useId, useRef } from 'react';
import { useSay } from '@/components/ui/language';
import { Tag } from '@/components/ui/Tag';
import type { TemplateSummary } from '@/lib/library/template';
import { PreviewText } from './PreviewText';
import { categories, languageName, texts } from './texts';

/** One template in the list: its title, what it is, and how it begins. */
export function TemplateItem({
  summary: { id, title, category, language, preview, reviewDue },
  focused,
  showCategory,
  onChoose,
}: {
  readonly summary: TemplateSummary;
  readonly focused: boolean;
  readonly showCategory: boolean;
  readonly onChoose: (id: string) => void;
}) {
  const say = useSay();
  const textId = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <li>
      <button
        ref={button}
        type="button"
        className="template"
        data-template={id}
        aria-describedby={textId}
        onClick={() => onChoose(id)}
      >
        <span className="line">
          <span className="title" lang={language}>
            {title}
          </span>
          <span className="tags">
            {reviewDue && <Tag tone="caution">{say(texts.reviewDue)}</Tag>}
            {showCategory && (
              <Tag tone={category === 'emergency' ? 'urgent' : 'plain'}>{say(categories[category])}</Tag>
            )}
            <Tag lang={language}>{languageName(language)}</Tag>
          </span>
        </span>
        <span id={textId} className="beginning" lang={language}>
          <PreviewText text={preview} />
        </span>
      </button>
    </li>
  );
}
