export { createGate } from './gate';
export type { GateTarget, PostGate } from './gate-state';
export { type Open, openIn } from './open-issues';
export type { PressedPosts } from './pressed-posts';
export { leadsOn, outwards, submitName, submitOf } from './submit-control';
export { textNow } from './tell-tale';
