import { render } from 'react-dom/index.js';
import 'quill/dist/quill.core.css';
import { createBoxes } from '../shared/boxes';
import { installStandIn } from '../shared/stand-in';
import { App } from './App';
import './look.css';
import { mentionAgency } from './mention';
import { mentioning } from './mentioning';
import { openOutlet } from './outlet';

const boxes = createBoxes();
installStandIn({
  boxes,
  setTheme(name) {
    document.documentElement.dataset.theme = name === 'dark' ? 'dark' : 'light';
  },
  mention() {
    if (mentioning.into) mentionAgency(mentioning.into);
  },
});

const root = document.querySelector('#root');
const outlet = openOutlet();
if (root && outlet) render(<App boxes={boxes} outlet={outlet} />, root);
