import { kindTexts } from '@/components/library/templates/texts';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Tag } from '@/components/ui/Tag';
import type { Field } from '@/lib/library';
import { editorTexts as texts } from './editor-texts';
import { FieldForm } from './FieldForm';

interface Given {
  readonly field: Field;
  readonly others: readonly Field[];
  readonly lang: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChange: (field: Field) => void;
  readonly onRename: (name: string) => void;
  /** By places: -1 up, 1 down. */
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One field: a line that opens into its form; Alt with an arrow moves it. */
export function FieldCard(given: Given) {
  const { field, others, lang, isOpen, onOpen, onChange, onRename, onMove, onRemove } = given;
  const say = useSay();
  const label = field.label || say(texts.fieldUnnamed);
  return (
    <div className={`field-card ${isOpen ? 'open' : ''}`}>
      <div className="field-line">
        <button
          type="button"
          className="field-summary"
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onKeyDown={(event) => {
            if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
            event.preventDefault();
            onMove(event.key === 'ArrowUp' ? -1 : 1);
          }}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M6 3l5 5-5 5" />
          </svg>
          <span className="label" lang={lang}>
            {label}
          </span>{' '}
          <span className="soft">{say(kindTexts[field.kind])}</span>{' '}
          {field.required && <Tag>{say(texts.required)}</Tag>}
        </button>
        <Button
          look="plain"
          className="icon"
          aria-label={say(texts.up, { label })}
          onClick={() => onMove(-1)}
        >
          ↑
        </Button>
        <Button
          look="plain"
          className="icon"
          aria-label={say(texts.down, { label })}
          onClick={() => onMove(1)}
        >
          ↓
        </Button>
        <Button
          look="plain"
          className="icon"
          aria-label={say(texts.removeField, { label })}
          onClick={onRemove}
        >
          ✕
        </Button>
      </div>
      {isOpen && (
        <FieldForm field={field} others={others} lang={lang} onChange={onChange} onRename={onRename} />
      )}
    </div>
  );
}
