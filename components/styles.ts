import card from './marks/card.css?inline';
import sidebar from './sidebar/sidebar.css?inline';
import tokens from './ui/tokens.css?inline';

/** All styles of the shadow root. */
export const styles = [tokens, sidebar, card].join('\n');
