import { render } from 'react-dom/index.js';
import 'draft-js/dist/Draft.css';
import { installStandIn } from '../shared/stand-in';
import { App } from './App';
import { createDrafts } from './drafts';
import './look.css';
import './columns.css';
import './timeline.css';
import './composer.css';
import './layers.css';
import { setTheme, themeNamed } from './theme';

const drafts = createDrafts();
installStandIn({ boxes: drafts, setTheme: (name) => setTheme(themeNamed(name)) });

const root = document.querySelector('#react-root');
if (root) {
  // Source: control-panel-for-twitter script.js, Aug 2026: #layers stands beside the page and holds what is over it.
  root.innerHTML = '<div class="page"></div><div id="layers"></div>';
  const page = root.querySelector('.page');
  if (page) render(<App drafts={drafts} />, page);
}
