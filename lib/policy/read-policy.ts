import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Policy, PolicyName } from './policy';
import { policySettings } from './policy-schema';

/** A policy, and what of it could not be used. */
export interface CheckedPolicy {
  readonly policy: Policy;
  /** Names of settings that are unknown or hold what they cannot; none of them holds. */
  readonly faults: readonly string[];
}

/** Takes what is managed apart: each setting by itself, so that one fault takes no other down. */
export function checkPolicy(managed: unknown): CheckedPolicy {
  const policy: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const [name, value] of Object.entries(Object(managed))) {
    const schema = isKnown(name) ? policySettings[name] : undefined;
    const read = schema && v.safeParse(schema, value);
    if (read?.success) policy[name] = read.output;
    else faults.push(name);
  }
  return { policy, faults };
}

const isKnown = (name: string): name is PolicyName => Object.hasOwn(policySettings, name);

/** What the browser says is prescribed; nothing where it knows no policy. Never rejects. */
export async function readManaged(): Promise<CheckedPolicy> {
  try {
    return checkPolicy(await browser.storage.managed.get());
  } catch {
    // Firefox rejects where there is no policy for the extension.
    return checkPolicy({});
  }
}

/** What is prescribed. Never rejects. */
export const readPolicy = async (): Promise<Policy> => (await readManaged()).policy;
