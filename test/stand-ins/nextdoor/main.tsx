import { render } from 'react-dom/index.js';
import { createBoxes } from '../shared/boxes';
import { installStandIn } from '../shared/stand-in';
import { App } from './App';
import './look.css';

const boxes = createBoxes();
installStandIn({
  boxes,
  setTheme(name) {
    document.documentElement.dataset.theme = name === 'dark' ? 'dark' : 'light';
  },
});

const root = document.querySelector('#main_content');
if (root) render(<App boxes={boxes} />, root);
