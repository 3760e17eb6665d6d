import { Labelled } from '@/components/library/Labelled';
import { kindNames, kinds, severities, severityNames } from '@/components/library/marked/severity-names';
import { useSay } from '@/components/ui/language';
import { isPlatform, platforms } from '@/lib/checks';
import { type Shown, type ShownPost, siteOfPost } from './shown-posts';
import { texts } from './texts';

interface Given {
  readonly posts: readonly ShownPost[];
  readonly shown: Shown;
  readonly onShow: (change: Partial<Shown>) => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** As people call a site: by its name where we know it, else as the calendar does. */
export const siteName = (site: string): string => (isPlatform(site) ? platforms[site].name : site);

/** Chooses which posts are shown, and in what order. */
export function PostFilters({ posts, shown, onShow }: Given) {
  const say = useSay();
  const sites = [...new Set(posts.map(({ post }) => siteOfPost(post)))].filter((site) => site !== '').sort();
  return (
    <fieldset className="calendar-filters">
      <legend className="unseen">{say(texts.filters)}</legend>
      <Choices
        label={say(texts.severity)}
        value={shown.severity}
        choices={[
          { value: '', label: say(texts.any) },
          ...severities.map((one) => ({ value: one, label: say(severityNames[one]) })),
          { value: 'none', label: say(texts.nothingFound) },
        ]}
        onChoose={(value) =>
          onShow({ severity: value === 'none' ? value : (severities.find((one) => one === value) ?? '') })
        }
      />
      <Choices
        label={say(texts.kind)}
        value={shown.kind}
        choices={[
          { value: '', label: say(texts.any) },
          ...kinds.map((one) => ({ value: one, label: say(kindNames[one]) })),
        ]}
        onChoose={(value) => onShow({ kind: kinds.find((one) => one === value) ?? '' })}
      />
      {sites.length > 0 && (
        <Choices
          label={say(texts.site)}
          value={shown.site}
          choices={[
            { value: '', label: say(texts.anySite) },
            ...sites.map((site) => ({ value: site, label: siteName(site) })),
          ]}
          onChoose={(site) => onShow({ site })}
        />
      )}
      <Choices
        label={say(texts.sort)}
        value={shown.sort}
        choices={[
          { value: 'file', label: say(texts.sortFile) },
          { value: 'worst', label: say(texts.sortWorst) },
          { value: 'date', label: say(texts.sortDate) },
          { value: 'site', label: say(texts.sortSite) },
        ]}
        onChoose={(value) =>
          onShow({ sort: (['worst', 'date', 'site'] as const).find((one) => one === value) ?? 'file' })
        }
      />
    </fieldset>
  );
}

function Choices({
  label,
  value,
  choices,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}) {
  return (
    <Labelled label={label}>
      {(props) => (
        <select
          {...props}
          className="ui-control"
          value={value}
          onChange={(event) => onChoose(event.target.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
