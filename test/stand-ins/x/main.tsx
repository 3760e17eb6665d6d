import { render } from 'react-dom/index.js';
import 'draft-js/dist/Draft.css';
import { App } from './App';
import { createDrafts } from './drafts';
import { listen } from './listening';
import './look.css';
import './columns.css';
import './timeline.css';
import './composer.css';
import './layers.css';
import { installStandIn } from './stand-in';
import { setTheme, themeNamed } from './theme';
import { language } from './words';

const heard = listen();
const drafts = createDrafts();
installStandIn(drafts, heard);

setTheme(themeNamed(new URLSearchParams(location.search).get('theme')));
document.documentElement.lang = language;

const root = document.querySelector('#react-root');
if (root) {
  // Source: control-panel-for-twitter script.js, Aug 2026: #layers stands beside the page and holds what is over it.
  root.innerHTML = '<div class="page"></div><div id="layers"></div>';
  const page = root.querySelector('.page');
  if (page) render(<App drafts={drafts} />, page);
}
