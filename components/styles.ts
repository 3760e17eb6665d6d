import frame from './frame/frame.css?inline';
import gate from './gate/gate.css?inline';
import card from './marks/card.css?inline';
import overlay from './marks/overlay.css?inline';
import picker from './picker/picker.css?inline';
import sitePost from './post/post.css?inline';
import sharedLine from './shared-line/shared-line.css?inline';
import checklist from './sidebar/checklist.css?inline';
import issues from './sidebar/issues/issues.css?inline';
import media from './sidebar/media/media.css?inline';
import meters from './sidebar/meters/meters.css?inline';
import post from './sidebar/post.css?inline';
import posts from './sidebar/posts.css?inline';
import preview from './sidebar/preview/preview.css?inline';
import review from './sidebar/review/review.css?inline';
import sidebar from './sidebar/sidebar.css?inline';
import form from './sidebar/templates/form.css?inline';
import templates from './sidebar/templates/templates.css?inline';
import controls from './ui/controls.css?inline';
import tokens from './ui/tokens.css?inline';

/** All styles of the shadow root. */
export const styles = [
  tokens,
  controls,
  sidebar,
  posts,
  post,
  checklist,
  issues,
  meters,
  media,
  sitePost,
  preview,
  review,
  templates,
  sharedLine,
  form,
  card,
  picker,
  gate,
  overlay,
  frame,
].join('\n');
