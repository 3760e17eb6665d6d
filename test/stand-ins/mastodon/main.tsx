import { render } from 'react-dom/index.js';
import { createBoxes } from '../shared/boxes';
import { installStandIn } from '../shared/stand-in';
import { App } from './App';
import './look.css';
import './columns.css';
import './compose.css';

const boxes = createBoxes();
installStandIn({
  boxes,
  setTheme(name) {
    document.documentElement.dataset.theme = name === 'dark' ? 'dark' : 'light';
  },
});

// Source: mastodon/mastodon, app/views/home/index.html.haml (recalled).
const root = document.querySelector('#mastodon');
if (root) render(<App boxes={boxes} />, root);
