export { boxInUse, type FoundInFrame } from './box-in-use';
export { deepActiveElement } from './deep-active-element';
export { followFocus } from './follow-focus';
export { showSentence } from './show-sentence';
