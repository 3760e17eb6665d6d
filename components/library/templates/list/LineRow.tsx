import { useId } from 'react';
import { ownershipOf, ownershipTexts } from '@/components/library/templates/ownership';
import { shownOf, standingOf } from '@/components/library/templates/standing';
import { categories, languageName, standingTexts, texts } from '@/components/library/templates/texts';
import { addressOf } from '@/components/library/use-route';
import { useSay } from '@/components/ui/language';
import { Tag } from '@/components/ui/Tag';
import { isDue, isExpired, type Stand } from '@/lib/library';
import { Cell } from './Cell';
import type { Line } from './lines-of';
import { listTexts } from './list-texts';
import { StandingIcon } from './StandingIcon';

interface Given {
  readonly line: Line;
  readonly row: number;
  /** CSS px from the start of the list. */
  readonly top: number;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  readonly today: string;
  readonly stand: Stand;
  readonly onFocus: () => void;
  readonly onToggle: (extend: boolean) => void;
  readonly onOpen: () => void;
}

/** One text of the list: its title, what it is for, its languages, and where they stand. */
export function LineRow(given: Given) {
  const { line, row, top, isCurrent, isChosen, today, stand, onFocus, onToggle, onOpen } = given;
  const say = useSay();
  const titleId = useId();
  const templates = line.versions.flatMap((listed) => shownOf(listed) ?? []);
  const [first] = templates;
  if (!first) return null;
  const standings = line.versions.map(standingOf);
  const same = standings.every((standing) => standing === standings[0]);
  const owners = new Set(line.versions.flatMap((listed) => ownershipOf(listed, stand) ?? []));
  const isLate = line.versions.some((listed) => isDue(listed, today));
  const isOver = templates.some((template) => isExpired(template, today));
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys
    <div
      role="row"
      aria-rowindex={row + 1}
      aria-selected={isChosen}
      aria-labelledby={titleId}
      tabIndex={isCurrent ? 0 : -1}
      className="template-line"
      style={{ insetBlockStart: top }}
      onFocus={onFocus}
      onClick={onOpen}
    >
      <Cell
        className="choose"
        onClick={(event) => {
          event.stopPropagation();
          onToggle(event.shiftKey);
        }}
      >
        <span className={`tick ${isChosen ? 'on' : ''}`} aria-hidden="true" />
      </Cell>
      <Cell className="what">
        <span className="title" id={titleId} lang={first.language}>
          {first.title || say(texts.untitled)}
        </span>
        {first.block !== undefined && <Tag>{say(texts.block)}</Tag>}
        {first.drill && <Tag>{say(texts.drill)}</Tag>}
        {[...owners].map((owner) => (
          <Tag key={owner} tone={owner === 'shared' ? 'plain' : 'caution'}>
            {say(ownershipTexts[owner])}
          </Tag>
        ))}
        {isOver && <Tag tone="urgent">{say(texts.expired)}</Tag>}
        {isLate && <Tag tone="caution">{say(texts.due)}</Tag>}
      </Cell>
      <Cell className="category">{say(categories[first.category])}</Cell>
      <Cell className="languages">
        {line.versions.map((listed, place) => {
          const { language = '' } = shownOf(listed) ?? {};
          const standing = standings[place] ?? 'draft';
          return (
            <a
              key={listed.id}
              className="version"
              tabIndex={-1}
              href={addressOf('templates', listed.id)}
              onClick={(event) => event.stopPropagation()}
            >
              <span lang={language}>{languageName(language)}</span>
              {!same && <span className="unseen">: {say(standingTexts[standing])}</span>}
              {!same && <StandingIcon standing={standing} />}
            </a>
          );
        })}
      </Cell>
      <Cell className="standing">
        {same && standings[0] ? (
          <>
            <StandingIcon standing={standings[0]} /> {say(standingTexts[standings[0]])}
          </>
        ) : (
          say(listTexts.mixed)
        )}
      </Cell>
    </div>
  );
}
