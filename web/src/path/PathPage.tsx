import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import * as calls from '../api/calls';
import { serverNow } from '../api/clock';
import { Problem } from '../api/problem';
import type { SeatPath } from '../api/types';
import { Icon } from '../ui/Icon';
import { Page } from '../ui/Page';
import { Bones, Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { precise } from '../ui/time';
import { line } from './stations';
import { StationList } from './StationList';
import './path.css';

const LOOK_AGAIN = 700;
/** What left no record within an hour will leave none: it was too old to be told, or its record is past keeping. */
const OLD = 3_600_000;

/** Follow one seat: every station of a sign-up with the time its record shows; asks again until the last is reached. */
export function PathPage() {
  const { activity, session, member } = useParams();
  const id = `${activity}.${session}.${member}`;
  const { t } = useWords();
  const path = useQuery({ ...calls.path.seat(id), refetchInterval: (query) => again(query.state.data, (it) => Boolean(it.record), query.state.data) });
  if (path.data) return <Followed path={path.data} />;
  return (
    <Page title={t('path.head')} name={t('path.head')} width="board" back={{ to: '/ticket', label: t('nav.ticket') }}>
      {path.error === null ? <Bones rows={7} tall /> : <Failure error={path.error} retry={path.error instanceof Problem && path.error.status === 404 ? undefined : () => void path.refetch()} />}
    </Page>
  );
}

function Followed({ path }: { path: SeatPath }) {
  const { t, name, language } = useWords();
  const told = useQuery({ ...calls.path.telling(path), enabled: Boolean(path.fact), refetchInterval: (query) => again(query.state.data, (it) => Boolean(it.hearing && it.told), path) });
  const counted = useQuery({ ...calls.path.counting(path), enabled: Boolean(path.fact), refetchInterval: (query) => again(query.state.data, (it) => Boolean(it.hearing && it.counted), path) });
  const found = line({ path, telling: told.data, counting: counted.data, old: isOld(path) });
  const reached = found.stations.filter((one) => one.state === 'reached').length;
  const waits = found.stations.some((one) => one.state === 'waiting');
  return (
    <Page
      title={t('path.head')}
      name={t('path.headOf', { title: name(path.title) })}
      width="board"
      back={{ to: `/activities/${path.activity}`, label: t('nav.activity') }}
      above={<span className="name">{name(path.title)}</span>}
      below={`${path.name} · ${t(`path.state.${path.state}`)}${found.origin === undefined ? '' : ` · ${precise(found.origin, language)}`}`}
    >
      <section className="card path" aria-label={t('path.stations')}>
        <header className="path-finding">
          <p className={`path-sum ${waits ? 'ochre' : found.complete ? 'jade' : 'soft'}`} role="status">
            <Icon name={waits ? 'hourglass' : found.complete ? 'check' : 'info'} />
            <span>{found.complete ? t('path.complete', { ms: found.took }) : waits ? t('path.so-far', { reached, all: found.stations.length }) : t('path.ended', { reached, all: found.stations.length })}</span>
          </p>
          <p className="t14 soft measure">{t('path.what')}</p>
        </header>
        <StationList path={path} line={found} />
      </section>
      <p className="t14 soft measure path-note">{t('path.clocks')}</p>
    </Page>
  );
}

const isOld = (path: SeatPath) => Boolean(path.fact) && serverNow() - Date.parse(path.fact!.at) > OLD;

/** Soon, while something is still to come. */
function again<T>(data: T | undefined, whole: (data: T) => boolean, path: SeatPath | undefined): number | false {
  return (data !== undefined && whole(data)) || (path !== undefined && isOld(path)) ? false : LOOK_AGAIN;
}
