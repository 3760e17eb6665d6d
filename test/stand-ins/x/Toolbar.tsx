import { CountRing } from './CountRing';
import type { Place } from './drafts';
import { Icon, type IconName } from './Icon';
import { words } from './words';

interface Props {
  readonly place: Place;
  readonly weight: number;
  readonly thread: boolean;
  readonly ready: boolean;
  onPhoto(): void;
  onAdd(): void;
  onPost(): void;
}

// Source: XActions docs/dom-selectors.md, verified Feb 2026.
const others: readonly (readonly [IconName, string, string])[] = [
  ['gif', 'gifSearchButton', 'GIF'],
  ['poll', 'createPollButton', 'Poll'],
  ['schedule', 'scheduleOption', 'Schedule'],
  ['place', 'geoButton', 'Location'],
];

/** The bar below the boxes. Source: AmplifyX fixtures, verified live Oct 2026: beside the boxes' subtree, not around it. */
export function Toolbar({ place, weight, thread, ready, onPhoto, onAdd, onPost }: Props) {
  const action = place === 'reply' ? words.reply : thread ? words.postAll : words.post;
  return (
    <div className="toolbar" data-testid="toolBar">
      <div className="tools">
        <button type="button" aria-label={words.addPhotos} onClick={onPhoto}>
          <Icon name="image" />
        </button>
        {/* Source: XActions docs/dom-selectors.md, verified Feb 2026. */}
        <input type="file" data-testid="fileInput" tabIndex={-1} hidden onChange={onPhoto} />
        {others.map(([icon, testId, label]) => (
          <button key={testId} type="button" data-testid={testId} aria-label={label}>
            <Icon name={icon} />
          </button>
        ))}
      </div>
      {weight > 0 && (
        <>
          <CountRing weight={weight} />
          <span className="rule" />
        </>
      )}
      {(weight > 0 || thread) && (
        // Source: XActions docs/dom-selectors.md, verified Feb 2026.
        <button
          type="button"
          className="add"
          data-testid="addButton"
          aria-label={words.another}
          onClick={onAdd}
        >
          <Icon name="plus" />
        </button>
      )}
      <button
        type="button"
        className="post"
        // Source: control-panel-for-twitter script.js, Aug 2026: one id over the page, another one within it.
        data-testid={place === 'modal' ? 'tweetButton' : 'tweetButtonInline'}
        disabled={!ready}
        aria-disabled={ready ? undefined : true}
        onClick={onPost}
      >
        <span>{action}</span>
      </button>
    </div>
  );
}
