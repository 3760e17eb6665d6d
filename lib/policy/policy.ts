import type * as v from 'valibot';
import type { features, policySettings } from './policy-schema';

export type Feature = (typeof features)[number];
export type PolicyName = keyof typeof policySettings;

/** What an IT department prescribes; what is left out each person or agency decides. */
export type Policy = { readonly [Name in PolicyName]?: v.InferOutput<(typeof policySettings)[Name]> };

/** The policy of an installation that nobody manages. */
export const noPolicy: Policy = {};

/** Whether something was taken away. */
export const isOff = ({ off = [] }: Policy, feature: Feature): boolean => off.includes(feature);
