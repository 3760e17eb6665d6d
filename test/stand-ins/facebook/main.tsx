import { render } from 'react-dom/index.js';
import { createBoxes } from '../shared/boxes';
import { insertMention } from '../shared/lexical/mentioning';
import { installStandIn } from '../shared/stand-in';
import { App } from './App';
import { createDrafts } from './drafts';
import './theme.css';
import { setTheme } from './theme';

const boxes = createBoxes();
const drafts = createDrafts(boxes);
installStandIn({
  boxes,
  setTheme,
  mention() {
    const box = boxes.latest();
    if (box) insertMention(drafts.of(box.key).editor);
  },
});

const site = document.querySelector('#site');
if (site) render(<App drafts={drafts} />, site);
