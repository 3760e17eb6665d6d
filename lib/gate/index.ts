export { createGate } from './gate';
export type { GateTarget, PostGate } from './gate-state';
export type { PressedPosts } from './pressed-posts';
export { type Open, openIn } from './open-issues';
export { leadsOn, outwards, submitName, submitOf } from './submit-control';
export { textNow } from './tell-tale';
