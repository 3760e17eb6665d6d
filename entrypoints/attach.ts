import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { boxInUse, type FoundInFrame } from '@/lib/attach';
import { guard } from '@/lib/sentinel/guard';
import { handover } from '@/lib/sentinel/handover';

/** Looks in one frame for the box the person is in; what it gives back tells the background what to do next. */
export default defineUnlistedScript((): FoundInFrame & { readonly loaded?: boolean } => {
  const { box, answer } = boxInUse(window);
  if (box === undefined || browser.runtime?.id === undefined) return answer;
  const shared = handover();
  // Late, but still before whatever the page adds from now on.
  guard(window, shared, 'late');
  if (shared.onBox === undefined) shared.box = box;
  else shared.onBox(box);
  return { ...answer, loaded: shared.onBox !== undefined };
});
