import * as v from 'valibot';
import type { Listed } from './desk';
import { deskTexts } from './desk-texts';
import type { Library } from './library';
import type { Refused } from './life';
import type { LibraryName } from './template';

/** How somebody stands to a shared library: without one, as one of those who use it, or as one of those who publish in it. */
export type Stand = 'alone' | 'follows' | 'leads';

/** Of what lib/sharing keeps, all that matters here. */
const followed = v.object({ may: v.nullable(v.object({ library: v.boolean() })) });

/** How the person here stands to a shared library. Safe in a liveQuery. */
export async function standOf({ shared }: Library): Promise<Stand> {
  const row = await shared.get('subscription');
  const read = v.safeParse(followed, row?.kept);
  if (!read.success) return 'alone';
  return read.output.may?.library ? 'leads' : 'follows';
}

/** Where what somebody makes of a template belongs: to the agency's working copy, or to the person alone. */
export function homeOf({ used, proposal }: Partial<Listed>, stand: Stand): LibraryName {
  const from = (proposal ?? used)?.library;
  if (from === 'private' || from === 'working') return from;
  return stand === 'follows' ? 'private' : 'working';
}

/** Why a template cannot be changed here, if it cannot: it belongs to those who publish it. */
export const boundBy = ({ used }: Partial<Listed>, stand: Stand): Refused | null =>
  stand === 'follows' && used?.library === 'subscribed' ? { refused: deskTexts.shared } : null;
