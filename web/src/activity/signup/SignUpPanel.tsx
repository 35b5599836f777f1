import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { semesters, wayOf } from '../../api/calls';
import type { Activity, Seats, Session } from '../../api/types';
import { serverOffset } from '../../api/clock';
import { Ask } from '../../ui/Ask';
import { Button } from '../../ui/Button';
import { Icon, type IconName } from '../../ui/Icon';
import type { Tone } from '../../ui/marks';
import { isAsked, Question } from '../../ui/Question';
import { because, offered, refusal } from '../../ui/refusals';
import { useWords } from '../../ui/text';
import { countdown, moment, stamp } from '../../ui/time';
import { useNow } from '../../ui/useNow';
import { shown } from './shown';
import { useSignUp } from './useSignUp';

interface Props {
  activity: Activity;
  session: Session;
  seats: Seats | null;
  told: number;
  /** Ranks of other slots that were ticked. */
  ticked: number[];
}

/** The button within thumb's reach: one shape for every state: what is, why, and what is still possible. */
export function SignUpPanel({ activity, session, seats, told, ticked }: Props) {
  const words = useWords();
  const { t, language, name } = words;
  const now = useNow(1000);
  const weeks = useQuery(semesters).data;
  const button = useSignUp(activity.id, session.session);
  const [asking, setAsking] = useState(false);
  const facts = { activity: activity.state, startsAt: session.startsAt, seats, mine: session.mine ?? null, told: told + serverOffset() };
  const state = shown(button.machine, facts, now);

  switch (state.kind) {
    case 'none':
      return <Said icon="info" tone="soft" head={t('signUp.none')} />;
    case 'cancelled':
      return (
        <Said icon="barred" tone="cinnabar" head={t('signUp.cancelled')}>
          {activity.reason && t('signUp.cancelledWhy', { reason: activity.reason })}
        </Said>
      );
    case 'postponed':
      return (
        <>
          <Said icon="clock" tone="ochre" head={t('signUp.postponed')} actions={state.signUp && giveUpButton(state.signUp.actions, t('signUp.giveUp'))}>
            {state.signUp === null ? t('signUp.postponedWhat') : t('signUp.postponedKept')}
          </Said>
          {state.signUp && ask(state.signUp.id, t('signUp.giveUpAsk', { title: name(activity.title) }), t('signUp.giveUpCost'))}
        </>
      );
    case 'over':
      return <Said icon="clock" tone="soft" head={t('signUp.over')} />;
    case 'closed':
      return <Said icon="lock" tone="soft" head={t('signUp.closed')} />;
    case 'full':
      return (
        <Said icon="barred" tone="ochre" head={t('signUp.full')}>
          {t('signUp.fullWhy', { capacity: seats?.capacity, waiting: seats?.waiting })}
        </Said>
      );
    case 'not-open':
      return (
        <Said icon="clock" tone="indigo" head={t('signUp.notOpen')} aside={state.opensAt === null ? undefined : countdown(state.left)}>
          {state.opensAt === null ? t('signUp.notOpenUnknown') : t('signUp.notOpenWhen', { when: moment(state.opensAt, language, weeks) })}
        </Said>
      );
    case 'open':
      return (
        <div className="panel-open">
          <Terms free={t('signUp.firstCome')} end={t('signUp.canGiveUp')} />
          <Button look="fill" size="tall" wide onClick={() => button.press(ticked)}>
            {t('signUp.do')}
          </Button>
        </div>
      );
    case 'join-waiting':
      return (
        <div className="panel-open">
          <Terms free={state.paused ? t('signUp.paused') : t('signUp.seatsGone')} end={state.waiting > 0 ? t('signUp.ahead', { count: state.waiting }) : t('signUp.noneAhead')} />
          <Button look="fill" size="tall" wide onClick={() => button.press(ticked)}>
            {t('signUp.join')}
          </Button>
        </div>
      );
    case 'sending':
      return (
        <div className="panel-open">
          <Terms free={t('signUp.sendingWhat')} end="" />
          <Button size="tall" wide busy>
            {t('signUp.sending')}
          </Button>
        </div>
      );
    case 'leaving':
      return (
        <Said icon="turn" turning tone="indigo" head={t('signUp.leaving')} />
      );
    case 'line':
      return (
        <Said icon="hourglass" tone="indigo" head={t('signUp.line')} aside={countdown(state.left)}>
          {t('signUp.lineWhat')}
        </Said>
      );
    case 'try-again':
      return (
        <Said icon="hourglass" tone="ochre" head={t('signUp.tryAgain')} actions={<Button look="fill" wide onClick={() => button.press(ticked)}>{t('signUp.tryAgainDo')}</Button>}>
          {t('signUp.tryAgainWhat')}
        </Said>
      );
    case 'checking':
      return (
        <Said icon="turn" turning tone="indigo" head={t('signUp.checking')}>
          {state.leaving ? t('signUp.checkingLeave') : t('signUp.checkingWhat')}
        </Said>
      );
    case 'refused':
      return (
        <Said icon="barred" tone="cinnabar" head={t('signUp.refused')} actions={<Button wide onClick={button.dismiss}>{t('signUp.understood')}</Button>}>
          {because(state.code, words, typeof state.more.title === 'string' ? state.more.title : undefined)} {still(state.code)}
        </Said>
      );
    case 'seated':
      if (isAsked(state.signUp))
        return (
          <section aria-label={t('question.head')}>
            <p className="panel-head ochre">
              <Icon name="clock" />
              <span role="status" aria-live="assertive">
                {t('question.head')}
              </span>
            </p>
            <Question signUp={state.signUp} now={now} />
          </section>
        );
      return (
        <>
          <Said
            icon="check"
            tone="jade"
            head={t('signUp.seated')}
            actions={
              <>
                {giveUpButton(state.signUp.actions, t('signUp.giveUp'))}
                <Link className="btn fill" to="/ticket">
                  {t('signUp.seeTicket')}
                </Link>
              </>
            }
          >
            {t('signUp.seatedWhat')} {way(state.signUp.id)}
          </Said>
          {ask(state.signUp.id, t('signUp.giveUpAsk', { title: name(activity.title) }), seats !== null && seats.waiting > 0 ? t('signUp.giveUpCostWaiting', { count: seats.waiting }) : t('signUp.giveUpCost'))}
        </>
      );
    case 'waiting':
      return (
        <>
          <Said
            icon="hourglass"
            tone="ochre"
            head={state.signUp.position ? t('signUp.waitingAt', { position: state.signUp.position }) : t('signUp.waiting')}
            actions={giveUpButton(state.signUp.actions, t('signUp.leaveLine'))}
          >
            {why(state.signUp.why, state.signUp.position)} {way(state.signUp.id)}
          </Said>
          {ask(state.signUp.id, t('signUp.leaveAsk'), t('signUp.leaveCost'))}
        </>
      );
  }

  function way(id: string): ReactNode {
    return (
      <Link className="panel-way" to={wayOf(id)}>
        {t('path.follow')}
      </Link>
    );
  }

  function giveUpButton(actions: Partial<Record<string, string>> | undefined, label: string): ReactNode {
    if (!offered(actions, 'give-up')) return null;
    return (
      <Button wide reason={refusal(actions, 'give-up', words)} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }

  function ask(id: string, title: string, cost: string): ReactNode {
    return (
      <Ask
        open={asking}
        danger
        title={title}
        action={t('signUp.giveUpYes')}
        onClose={() => setAsking(false)}
        onAct={() => {
          setAsking(false);
          button.giveUp(id);
        }}
      >
        <p>
          {moment(session.startsAt, language, weeks)} · {session.place}
        </p>
        <p>{cost}</p>
      </Ask>
    );
  }

  function why(reason: string | null | undefined, position: number | null | undefined): string {
    const numbers = seats === null ? '' : `${seats.taken}/${seats.capacity}`;
    const first =
      reason === 'party-too-large' ? t('signUp.whyParty') : reason === 'paused' ? t('signUp.whyPaused') : t('signUp.whyFull', { numbers });
    const ahead = position && position > 1 ? t('signUp.whyAhead', { count: position - 1 }) : t('signUp.whyFirst');
    return `${first}${ahead}${t('signUp.whyPromise')}`;
  }

  function still(code: string): string {
    if (code === 'not-open-yet' && seats?.opensAt) return t('signUp.stillOpens', { when: stamp(seats.opensAt, language) });
    if (code === 'full') return t('signUp.stillFull');
    return '';
  }
}

function Terms({ free, end }: { free: string; end: string }) {
  return (
    <p className="t14 soft row apart panel-promise">
      <span>{free}</span>
      <span>{end}</span>
    </p>
  );
}

interface SaidProps {
  icon: IconName;
  turning?: boolean;
  tone: Tone;
  head: string;
  aside?: string;
  actions?: ReactNode;
  children?: ReactNode;
}

/** Icon and word, a line or two of why, what is still possible. The head is read out as soon as it changes. */
function Said({ icon, turning = false, tone, head, aside, actions, children }: SaidProps) {
  return (
    <div className="panel-said">
      <p className={`panel-head ${tone}`}>
        <Icon name={icon} turning={turning} />
        <span className="grow" role="status" aria-live="assertive">
          {head}
        </span>
        {aside && (
          <span className="panel-aside" role="timer">
            {aside}
          </span>
        )}
      </p>
      {children && <p className="t14 panel-why">{children}</p>}
      {actions && <div className="panel-actions">{actions}</div>}
    </div>
  );
}
