import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createDraftCheck } from '@/lib/background/check-draft';
import { createDictionaries } from '@/lib/background/dictionaries';
import { followReviews } from '@/lib/background/follow-reviews';
import { followSubscription } from '@/lib/background/follow-subscription';
import { createHandlers, createNotices } from '@/lib/background/handlers';
import { keepRecords } from '@/lib/background/keep-records';
import { offerAttach } from '@/lib/background/offer-attach';
import { offerCheck } from '@/lib/background/offer-check';
import { followOptionalSites } from '@/lib/background/optional-sites';
import { passOnCommands } from '@/lib/background/pass-on-commands';
import { createPreview } from '@/lib/background/preview-draft';
import { readFile } from '@/lib/background/read-file';
import { createRecordPress } from '@/lib/background/record-press';
import { createReviewPost } from '@/lib/background/send-review';
import { serve } from '@/lib/background/serve';
import { createStartReview } from '@/lib/background/start-review';
import { takePressed } from '@/lib/background/take-pressed';
import { welcomeOnce } from '@/lib/background/welcome-once';
import { backUpSoon, followPermission } from '@/lib/backup';
import { followSetting } from '@/lib/follow-setting';
import { followLanguage } from '@/lib/interface-language';
import { createCounts, createLibrarian, createLibrary, followGuide } from '@/lib/library';
import { wakeTabs } from '@/lib/open-tabs';
import { isOff, policySetting } from '@/lib/policy';
import { countsOn, isSwitchedOn, switches } from '@/lib/settings';
import { sharingLine } from '@/lib/sharing';

export default defineBackground(() => {
  const spoken = followLanguage();
  const language = spoken.current;
  const library = createLibrary();
  const policy = followSetting(policySetting, (prescribed) => prescribed);
  const known = Promise.all([spoken.known, policy.known]);
  const guides = followGuide(library);
  const timeZone = async () => (await guides.current()).guide.agency.timeZone;
  const librarian = createLibrarian(library, {
    ...{ language, timeZone },
    withStarter: () => !isOff(policy.current(), 'starter-templates'),
  });
  const required = () => policy.current().requiredRules ?? [];
  const check = createDraftCheck(language, createDictionaries(readFile), guides, required);
  const counts = createCounts(library, { isOn: () => countsOn.getValue() });
  const preview = createPreview(readFile, language, async () => (await guides.current()).guide.agency);
  const startReview = createStartReview({ library, guides, check, language });
  const record = createRecordPress({ library, guides, librarian, language });
  const reviewPost = createReviewPost({ library, guides, check, language, rules: policy.current });
  const handlers = createHandlers(
    librarian,
    check,
    counts,
    preview,
    startReview,
    record,
    () => sharingLine(library, language()),
    reviewPost,
  );

  const notices = createNotices(librarian, check);
  offerAttach(spoken);
  offerCheck(library, spoken);
  followOptionalSites();
  passOnCommands();
  followPermission();
  backUpSoon(library);
  keepRecords(library);
  takePressed(record);
  followSubscription(library);
  followReviews(library, policy.current);
  welcomeOnce();
  switches.watch((now) => {
    if (isSwitchedOn(now)) void wakeTabs();
  });

  browser.runtime.onMessage.addListener((message, sender, respond) => {
    known.then(() => serve(handlers, message, sender)).then(respond);
    return true;
  });

  browser.runtime.onConnect.addListener((port) => {
    // The line between a page and its sidebar in a frame is none of ours.
    if (port.name !== 'composer') return;
    const sender = port.sender ?? {};
    port.onMessage.addListener(async (message: { id?: unknown }) => {
      await known;
      const answer = await serve(handlers, message, sender, notices);
      try {
        port.postMessage({ id: message?.id, answer });
      } catch {
        // The tab was closed while it was being answered: there is nobody left to tell.
      }
    });
  });
});
