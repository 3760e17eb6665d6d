import controls from '@/components/ui/controls.css?inline';
import tokens from '@/components/ui/tokens.css?inline';
import calendar from './calendar/calendar.css?inline';
import page from './library.css?inline';
import marked from './marked/marked.css?inline';
import guide from './style-guide/style-guide.css?inline';

/** All styles of the library page; each view adds its own. */
export const styles = [tokens, controls, page, marked, calendar, guide].join('\n');
