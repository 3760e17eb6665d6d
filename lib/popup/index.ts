export { readTab, type TabState } from './tab-state';
export { turnOff, turnOn } from './turn-on';
