export { followPolicy, policySetting } from './follow-policy';
export { type Feature, isOff, noPolicy, type Policy, type PolicyName } from './policy';
export { features, policySettings } from './policy-schema';
export { type CheckedPolicy, checkPolicy, readManaged, readPolicy } from './read-policy';
export { type Setting, underPolicy } from './under-policy';
