export { type Granted, readGranted } from './granted';
export { switchSite } from './switch-site';
export { readTab, type TabState } from './tab-state';
export { turnOff, turnOn } from './turn-on';
