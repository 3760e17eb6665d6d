import { render } from 'react-dom/index.js';
import { createBoxes } from '../shared/boxes';
import { installStandIn } from '../shared/stand-in';
import { App } from './App';
import { inUse } from './in-use';
import './look.css';

const boxes = createBoxes();
installStandIn({
  boxes,
  setTheme(name) {
    document.documentElement.dataset.theme = name === 'dark' ? 'dark' : 'light';
  },
  mention() {
    const mention = { type: 'mention', attrs: { id: 'maplefalls.bsky.social' } };
    inUse.editor?.commands.insertContent([mention, { type: 'text', text: ' ' }]);
  },
});

const root = document.querySelector('#root');
if (root) render(<App boxes={boxes} />, root);
