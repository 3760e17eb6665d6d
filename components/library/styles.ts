import controls from '@/components/ui/controls.css?inline';
import tokens from '@/components/ui/tokens.css?inline';
import exchange from './exchange/exchange.css?inline';
import page from './library.css?inline';

/** All styles of the library page; each view adds its own. */
export const styles = [tokens, controls, page, exchange].join('\n');
