import { type Check, createChecker } from '@/lib/checks';
import { type InterfaceLanguage, say } from '@/lib/checks/texts';
import { defaultGuide, type FollowedGuide, type GuideFollower, toStyleGuide } from '@/lib/library';
import { siteById } from '@/lib/sites';
import type { Dictionaries } from './dictionaries';
import { requireRules } from './require-rules';
import type { Handlers } from './serve';

/** Answers 'check', and tells what it rests on. */
export type DraftCheck = Handlers<unknown>['check'] & {
  /** Why the last draft was not checked by the agency's own guide; null when it was. */
  notice(): string | null;
};

/** Prepares the one engine of all tabs by the guide in use, anew when that changes. */
export function createDraftCheck(
  speaks: () => InterfaceLanguage,
  dictionaries?: Dictionaries,
  guides?: Pick<GuideFollower, 'current'>,
  /** Ids of the rules that the policy requires. */
  required: () => readonly string[] = () => [],
): DraftCheck {
  let prepared: { readonly version: string; readonly check: Check } | undefined;
  let last: FollowedGuide = { guide: defaultGuide('used'), trouble: null };

  const checkBy = (followed: FollowedGuide): Check => {
    last = followed;
    const guide = requireRules(toStyleGuide(followed.guide), required());
    if (prepared?.version !== guide.version) prepared = { version: guide.version, check: prepare(guide) };
    return prepared.check;
  };
  const prepare = (guide: Parameters<typeof createChecker>[0]): Check =>
    createChecker(guide, {
      ...(dictionaries && { dictionary: dictionaries.of }),
      onRuleError: (rule, error) => console.error(`The rule ${rule} failed and was passed over.`, error),
    });
  // Most have no guide of their own: the engine for that is ready before the database has answered.
  checkBy(last);

  const answer: Handlers<unknown>['check'] = (asked) => {
    const current = guides?.current() ?? last;
    return current instanceof Promise
      ? current.then((followed) => report(checkBy(followed), asked))
      : report(checkBy(current), asked);
  };

  function report(
    check: Check,
    { text, site, language, speaks: spoken, profile, media }: Parameters<typeof answer>[0],
  ): ReturnType<Check> {
    const known = siteById(site);
    const found = check(text, {
      now: Date.now(),
      interfaceLanguage: spoken ?? speaks(),
      ...(known && { platform: known.platform }),
      ...(language !== undefined && { language }),
      ...(profile !== undefined && { profile }),
      ...(media !== undefined && { media }),
    });
    const coming = found.spelling === 'none' && dictionaries?.isComing(found.language);
    return coming ? { ...found, spelling: 'loading' } : found;
  }

  return Object.assign(answer, { notice: () => last.trouble && say(last.trouble, speaks()) });
}
