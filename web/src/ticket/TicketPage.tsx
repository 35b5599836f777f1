import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import * as calls from '../api/calls';
import type { SignUp } from '../api/types';
import { Page } from '../ui/Page';
import { Bones, Empty, Load } from '../ui/states';
import { TicketCard } from '../ui/TicketCard';
import { useWords } from '../ui/text';
import { useNow } from '../ui/useNow';
import { Button } from '../ui/Button';
import { Pass } from './Pass';

/** My seats and places in line, nearest first. */
export function TicketPage() {
  const { t } = useWords();
  const now = useNow(60_000);
  const mine = useQuery(calls.signUps.mine);
  return (
    <Page title={t('nav.ticket')} name={t('nav.ticket')} width="reading">
      <Load query={mine} bones={<Bones rows={2} tall />}>
        {(page) => {
          const live = page.items.filter((one) => one.state !== 'GIVEN_UP').sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
          const coming = live.filter((one) => Date.parse(one.startsAt) > now - 3 * 3_600_000);
          const past = live.filter((one) => !coming.includes(one)).reverse();
          if (live.length === 0)
            return (
              <Empty
                action={
                  <Link className="btn" to="/activities">
                    {t('ticket.look')}
                  </Link>
                }
              >
                {t('ticket.empty')}
              </Empty>
            );
          return (
            <div className="stack wide">
              <Group head={t('ticket.coming')} items={coming} none={t('ticket.noneComing')} />
              {past.length > 0 && <Group head={t('ticket.past')} items={past} />}
            </div>
          );
        }}
      </Load>
    </Page>
  );
}

function Group({ head, items, none }: { head: string; items: SignUp[]; none?: string }) {
  return (
    <section className="stack tight">
      <h2 className="section-head">{head}</h2>
      {items.length === 0 && none && <p className="soft t14">{none}</p>}
      {items.map((one) => (
        <TicketWithPass key={one.id} signUp={one} />
      ))}
    </section>
  );
}

const DOOR = 30 * 60_000;

/** A ticket and, for a seat, what one does with it: open by itself while its door is. */
function TicketWithPass({ signUp }: { signUp: SignUp }) {
  const { t, name } = useWords();
  const now = useNow(60_000);
  const { hash } = useLocation();
  const brought = /^#(in|out)=([0-9A-Z]{6})$/.exec(hash);
  const starts = Date.parse(signUp.startsAt);
  const atTheDoor = now >= starts - DOOR && now <= Date.parse(signUp.endsAt ?? signUp.startsAt) + DOOR;
  const [open, setOpen] = useState(atTheDoor);
  if (signUp.state !== 'SEATED') return <TicketCard signUp={signUp} />;
  return (
    <div className="stack tight">
      <TicketCard signUp={signUp} />
      {open ? (
        <Pass signUp={signUp} typed={brought && atTheDoor ? { way: brought[1] === 'in' ? 'IN' : 'OUT', code: brought[2]! } : undefined} />
      ) : (
        <Button onClick={() => setOpen(true)} aria-label={t('ticket.showOf', { title: name(signUp.title) })}>
          {t('ticket.show')}
        </Button>
      )}
    </div>
  );
}
