import post from '@/components/post/post.css?inline';
import controls from '@/components/ui/controls.css?inline';
import tokens from '@/components/ui/tokens.css?inline';
import calendar from './calendar/calendar.css?inline';
import counts from './counts/counts.css?inline';
import exchange from './exchange/exchange.css?inline';
import page from './library.css?inline';
import marked from './marked/marked.css?inline';
import records from './records/records.css?inline';
import sharing from './sharing/sharing.css?inline';
import guide from './style-guide/style-guide.css?inline';
import beside from './templates/beside/beside.css?inline';
import editor from './templates/editor/editor.css?inline';
import history from './templates/history/history.css?inline';
import life from './templates/life/life.css?inline';
import list from './templates/list/list.css?inline';
import templates from './templates/templates.css?inline';

const templateStyles = [templates, list, editor, beside, life, history];

/** All styles of the library page; each view adds its own. */
export const styles = [
  tokens,
  controls,
  page,
  marked,
  post,
  ...templateStyles,
  guide,
  calendar,
  counts,
  records,
  exchange,
  sharing,
].join('\n');
