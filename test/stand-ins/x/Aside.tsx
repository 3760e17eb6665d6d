import { Icon } from './Icon';
import { topics } from './posts';
import { words } from './words';

/** The column on the right: a search field and a message box, neither of them a compose box. */
export function Aside() {
  return (
    <div className="aside">
      <label className="search">
        <Icon name="search" />
        {/* A decoy. Source: XActions docs/dom-selectors.md, verified Feb 2026. */}
        <input
          type="text"
          data-testid="SearchBox_Search_Input"
          aria-label={words.search}
          placeholder={words.search}
          autoComplete="off"
        />
      </label>
      <section className="panel">
        <h2>{words.happening}</h2>
        {topics.map(([where, name, count]) => (
          <div className="topic" key={name}>
            <span className="quiet">{where}</span>
            <strong>{name}</strong>
            <span className="quiet">{count}</span>
          </div>
        ))}
      </section>
      <section className="panel">
        <h2>{words.messages}</h2>
        {/* A decoy: a text box of the site that is for private messages. Source: XActions docs, verified Feb 2026. */}
        {/* biome-ignore lint/a11y/useSemanticElements: the site's own markup */}
        <div
          className="message"
          role="textbox"
          tabIndex={0}
          contentEditable
          suppressContentEditableWarning
          data-testid="dmComposerTextInput"
          aria-label={words.startMessage}
          aria-multiline="true"
        />
      </section>
    </div>
  );
}
