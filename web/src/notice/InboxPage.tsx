import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import * as calls from '../api/calls';
import { newKey } from '../api/http';
import type { Notice } from '../api/types';
import { useIsLive } from '../app/live/live';
import { Button } from '../ui/Button';
import { Icon, type IconName } from '../ui/Icon';
import { Badge } from '../ui/marks';
import { More } from '../ui/More';
import { Page } from '../ui/Page';
import { Bones, Empty, Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { dayOf, short } from '../ui/time';
import { useCommand } from '../ui/useCommand';
import { useNow } from '../ui/useNow';
import './inbox.css';

/** Everything told to me, newest first, by day; arrives while one looks. */
export function InboxPage() {
  const { t } = useWords();
  const client = useQueryClient();
  const now = useNow(30_000);
  const isLive = useIsLive();
  const list = useInfiniteQuery(calls.inbox.list());
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const unread = items.filter((one) => !one.readAt).length;
  const all = useCommand(async (key) => {
    await calls.inbox.readAll(key);
    await client.invalidateQueries({ queryKey: ['inbox'] });
  });
  const read = (notice: Notice) => {
    if (notice.readAt) return;
    void calls.inbox.read(notice.id, newKey()).then(
      () => client.invalidateQueries({ queryKey: ['inbox'] }),
      () => undefined,
    );
  };
  const today = dayOf(now);
  const groups = [
    { name: 'today', items: items.filter((one) => dayOf(one.at) >= today) },
    { name: 'week', items: items.filter((one) => dayOf(one.at) < today && dayOf(one.at) > today - 7) },
    { name: 'earlier', items: items.filter((one) => dayOf(one.at) <= today - 7) },
  ] as const;
  return (
    <Page
      title={t('nav.inbox')}
      name={t('nav.inbox')}
      width="reading"
      below={isLive === false ? t('inbox.notLive') : t('inbox.live')}
      beside={
        unread > 0 && (
          <Button size="small" busy={all.busy} onClick={() => void all.go()}>
            {t('inbox.readAll')}
          </Button>
        )
      }
    >
      {list.isPending && <Bones rows={5} tall />}
      {list.error !== null && items.length === 0 && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data !== undefined && items.length === 0 && <Empty>{t('inbox.empty')}</Empty>}
      {groups.map(
        (group) =>
          group.items.length > 0 && (
            <section key={group.name}>
              <h2 className="section-head">{t(`inbox.group.${group.name}`)}</h2>
              <ul className="notices">
                {group.items.map((notice) => (
                  <NoticeLine key={notice.id} notice={notice} now={now} read={read} />
                ))}
              </ul>
            </section>
          ),
      )}
      <More of={list} />
    </Page>
  );
}

const ICONS: [RegExp, IconName][] = [
  [/cancel/, 'barred'],
  [/opinion/, 'talk'],
  [/seat|sign-up|place/, 'ticket'],
  [/activity/, 'calendar'],
  [/post|term|member/, 'people'],
];

function NoticeLine({ notice, now, read }: { notice: Notice; now: number; read: (notice: Notice) => void }) {
  const { t, language } = useWords();
  const icon = ICONS.find(([kind]) => kind.test(notice.kind))?.[1] ?? 'bell';
  const link = notice.link?.startsWith('/') && !notice.link.startsWith('//') ? notice.link : undefined;
  return (
    <li className={notice.readAt ? 'read' : 'unread'}>
      <span className={`notice-icon ${notice.readAt ? 'soft' : icon === 'barred' ? 'cinnabar' : 'jade'}`}>
        <Icon name={icon} />
      </span>
      <div className="grow">
        <p className="notice-title name">
          {!notice.readAt && <span className="hidden-words">{t('inbox.unread')} </span>}
          {link ? (
            <Link to={link} onClick={() => read(notice)}>
              {notice.title}
            </Link>
          ) : (
            notice.title
          )}
        </p>
        {notice.body && <p className="t14 soft">{notice.body}</p>}
        {notice.stamp && (
          <Badge icon={notice.stamp === 'cancelled' ? 'barred' : 'moved'} tone="cinnabar">
            {t(`inbox.stamp.${notice.stamp}`)}
          </Badge>
        )}
      </div>
      <div className="notice-end">
        <time className="t12 soft" dateTime={notice.at}>
          {short(notice.at, language, now)}
        </time>
        {!notice.readAt && (
          <button type="button" className="notice-read" aria-label={t('inbox.markRead', { title: notice.title })} onClick={() => read(notice)}>
            <span aria-hidden="true" />
          </button>
        )}
      </div>
    </li>
  );
}
