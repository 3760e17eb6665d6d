import { useEffect, useState } from 'react';
import { severities, severityNames } from '@/components/library/marked/severity-names';
import { addressOf } from '@/components/library/use-route';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { SeverityIcon } from '@/components/ui/SeverityIcon';
import { Tag } from '@/components/ui/Tag';
import { siteName } from './PostFilters';
import { type Shown, type ShownPost, siteOfPost } from './shown-posts';
import { texts } from './texts';

const pageSize = 50;
/** As much of a post as a row shows, UTF-16 units. */
const excerpt = 160;

/** The posts that are shown, a page at a time; each leads to its own place. */
export function PostTable({ posts, shown }: { readonly posts: readonly ShownPost[]; readonly shown: Shown }) {
  const say = useSay();
  const [page, setPage] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice of posts starts at their first
  useEffect(() => setPage(0), [shown]);
  if (posts.length === 0) return <p role="status">{say(texts.shownNone)}</p>;
  const from = page * pageSize;
  const to = Math.min(posts.length, from + pageSize);
  return (
    <>
      <p role="status" className="calendar-note">
        {say(texts.shown, { from: from + 1, to, all: posts.length })}
      </p>
      <table className="calendar-table">
        <caption className="unseen">{say(texts.table)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(texts.row)}</th>
            <th scope="col">{say(texts.date)}</th>
            <th scope="col">{say(texts.site)}</th>
            <th scope="col">{say(texts.post)}</th>
            {severities.map((severity) => (
              <th key={severity} scope="col" className="count">
                {say(severityNames[severity])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {posts.slice(from, to).map((one) => (
            <PostRow key={one.at} shown={one} />
          ))}
        </tbody>
      </table>
      {posts.length > pageSize && (
        <div className="calendar-actions">
          <Button disabled={page === 0} onClick={() => setPage(page - 1)}>
            {say(texts.earlier)}
          </Button>
          <Button disabled={to === posts.length} onClick={() => setPage(page + 1)}>
            {say(texts.later)}
          </Button>
        </div>
      )}
    </>
  );
}

function PostRow({ shown: { at, post, text, isChanged, report, counts } }: { readonly shown: ShownPost }) {
  const say = useSay();
  const short = text.length > excerpt ? `${text.slice(0, excerpt).trimEnd()}…` : text;
  return (
    <tr>
      <td className="row-number">{post.row + 2}</td>
      <td>{post.date}</td>
      <td>{siteName(siteOfPost(post))}</td>
      <td className="words">
        <a href={addressOf('calendar', String(at + 1))} lang={report?.language}>
          {short}
        </a>{' '}
        {isChanged && <Tag>{say(texts.changed)}</Tag>}
        {report === undefined && <Tag tone="caution">{say(texts.unchecked)}</Tag>}
      </td>
      {severities.map((severity) => (
        <td key={severity} className="count" data-label={say(severityNames[severity])}>
          {report && (
            <span className={counts[severity] > 0 ? 'some' : 'zero'}>
              {counts[severity] > 0 && <SeverityIcon severity={severity} />}
              {counts[severity]}
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}
