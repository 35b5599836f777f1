import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as calls from '../api/calls';
import { useMe } from '../app/session';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Bones, Failure, Load } from '../ui/states';
import { useWords } from '../ui/text';
import { date } from '../ui/time';
import { say } from '../ui/toasts';
import { useCommand } from '../ui/useCommand';
import './subscribe.css';

/** One's seats in one's own calendar program: an address with a secret in it, told once; and the union's, for all. */
export function Subscribe() {
  const me = useMe();
  const { t, language, name } = useWords();
  const client = useQueryClient();
  const mine = useQuery(calls.feeds.mine);
  const [address, setAddress] = useState<string | null>(null);
  const open = useCommand(async (key) => {
    setAddress((await calls.feeds.open(key)).address);
    await client.invalidateQueries({ queryKey: calls.feeds.mine.queryKey });
  });
  const close = useCommand(async () => {
    await calls.feeds.close();
    setAddress(null);
    await client.invalidateQueries({ queryKey: calls.feeds.mine.queryKey });
    say(t('feed.closed'));
  });
  const fault = open.error ?? close.error;
  return (
    <section className="subscribe" aria-labelledby="subscribe-head">
      <h2 id="subscribe-head">{t('feed.head')}</h2>
      <p className="soft t14 measure">{t('feed.what')}</p>
      <div className="subscribe-two">
        <div className="card padded stack">
          <h3>{t('feed.mine')}</h3>
          <Load query={mine} bones={<Bones rows={1} />}>
            {(feed) => (
              <>
                {address !== null && feed.open ? (
                  <>
                    <Address address={address} label={t('feed.mine')} />
                    <p className="feed-note t14">{t('feed.once')}</p>
                  </>
                ) : feed.open ? (
                  <p className="t14">{t('feed.since', { when: date(feed.since!, language) })}</p>
                ) : (
                  <p className="t14">{t('feed.none')}</p>
                )}
                <p className="row t14 soft">
                  <Icon name="key" small />
                  <span>{t('feed.secret')}</span>
                </p>
                <div className="row wrap">
                  <Button look={feed.open ? 'outline' : 'fill'} icon="link" busy={open.busy} onClick={() => void open.go()}>
                    {t(feed.open ? 'feed.renew' : 'feed.open')}
                  </Button>
                  {feed.open && (
                    <Button look="danger" busy={close.busy} onClick={() => void close.go()}>
                      {t('feed.close')}
                    </Button>
                  )}
                </div>
                {fault !== null && <Failure error={fault} bare />}
              </>
            )}
          </Load>
        </div>
        {me.union && (
          <div className="card padded stack">
            <h3>{t('feed.union', { union: name(me.union.names) })}</h3>
            <Address address={`${location.origin}/api/calendars/unions/${encodeURIComponent(me.union.id)}.ics${language === 'en' ? '?lang=en' : ''}`} label={t('feed.union', { union: name(me.union.names) })} />
            <p className="t14 soft">
              {t('feed.public')} <a href={`/u/${encodeURIComponent(me.union.id)}`}>{t('feed.page')}</a>
            </p>
          </div>
        )}
      </div>
    </section>
  );
}

/** An address to copy, or to hand to the calendar program of this device. */
function Address({ address, label }: { address: string; label: string }) {
  const { t } = useWords();
  const copy = () =>
    void navigator.clipboard?.writeText(address).then(
      () => say(t('feed.copied')),
      () => say(t('feed.copyByHand'), true),
    );
  return (
    <div className="stack tight">
      <input className="feed-address" readOnly value={address} aria-label={t('feed.addressOf', { name: label })} onFocus={(event) => event.target.select()} />
      <div className="row wrap">
        <Button size="small" onClick={copy}>
          {t('feed.copy')}
        </Button>
        <a className="btn small" href={address.replace(/^https?:/, 'webcal:')}>
          {t('feed.add')}
        </a>
      </div>
    </div>
  );
}
