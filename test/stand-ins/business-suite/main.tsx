import { render } from 'react-dom/index.js';
import { createBoxes } from '../shared/boxes';
import { installStandIn } from '../shared/stand-in';
import 'draft-js/dist/Draft.css';
import { App } from './App';
import './theme.css';
import { setTheme } from './theme';

const boxes = createBoxes();
installStandIn({ boxes, setTheme });

const site = document.querySelector('#site');
if (site) render(<App boxes={boxes} />, site);
