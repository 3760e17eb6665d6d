import type { ReactNode } from 'react';
import { Trouble } from '@/components/library/Trouble';
import { sharedTexts } from '@/components/library/templates/shared-texts';
import { addressOf } from '@/components/library/use-route';
import { useStand } from '@/components/library/use-stand';
import { useSay } from '@/components/ui/language';
import type { Texts } from '@/lib/checks';
import { AgencyPage } from './agency/AgencyPage';
import { BenchPage } from './bench/BenchPage';
import { SharedGuide } from './Changeable';
import { ChangesBar } from './changes/ChangesBar';
import type { GuidePageGiven } from './guide-page';
import { OwnPage } from './own/OwnPage';
import { RulesPage } from './rules/RulesPage';
import { texts } from './texts';
import { UnknownRequired } from './UnknownRequired';
import { useGuide } from './use-guide';

interface GuidePage {
  readonly name: string;
  readonly title: Texts;
  readonly Show: (given: GuidePageGiven) => ReactNode;
}

const pages: readonly GuidePage[] = [
  { name: 'rules', title: texts.rules, Show: RulesPage },
  { name: 'agency', title: texts.agency, Show: AgencyPage },
  { name: 'own', title: texts.own, Show: OwnPage },
  { name: 'bench', title: texts.bench, Show: BenchPage },
];

/** The style guide: rules, agency facts, own rules, and a bench to try the changes on. */
export function GuideView({ rest: [name, ...rest] }: { readonly rest: readonly string[] }) {
  const say = useSay();
  const { guide, problem } = useGuide();
  const isShared = useStand() === 'follows';
  const page = pages.find((one) => one.name === name) ?? pages[0];
  return (
    <div className="guide">
      <h1>{say(texts.title)}</h1>
      <Trouble problem={problem} />
      <UnknownRequired />
      {isShared && <p className="guide-shared">{say(sharedTexts.guide)}</p>}
      <nav className="guide-pages" aria-label={say(texts.title)}>
        <ul>
          {pages.map((one) => (
            <li key={one.name}>
              <a href={addressOf('style-guide', one.name)} aria-current={one === page ? 'page' : undefined}>
                {say(one.title)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {guide && !isShared && <ChangesBar guide={guide} />}
      <SharedGuide value={isShared}>
        {guide && page && <page.Show guide={guide} rest={page.name === name ? rest : []} />}
      </SharedGuide>
    </div>
  );
}
