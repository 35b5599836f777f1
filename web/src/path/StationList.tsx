import type { CSSProperties, ReactNode } from 'react';
import type { SeatPath } from '../api/types';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/text';
import { ticks, type Line, type Reader, type Station } from './stations';

/** The stations in their order, each with its sentence, its facts, and its step on one axis of time. */
export function StationList({ path, line }: { path: SeatPath; line: Line }) {
  const axis = ticks(line.took);
  const end = axis.at(-1)!;
  const next = line.stations.find((one) => one.state === 'waiting');
  return (
    <div style={{ '--steps': axis.length - 1 } as CSSProperties}>
      <Axis ticks={axis} />
      <ol className="path-list">
        {line.stations.map((station, i) => (
          <li key={station.name} className={station.state} aria-current={station === next ? 'step' : undefined}>
            <span className="path-node" aria-hidden="true">
              {station === next ? <Icon name="hourglass" small /> : station.state === 'unrecorded' ? '–' : i + 1}
            </span>
            <Words station={station} isNext={station === next} path={path} readers={line.readers} />
            <Time station={station} />
            <Bar station={station} readers={line.readers} end={end} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Axis({ ticks }: { ticks: number[] }) {
  const { t } = useWords();
  return (
    <div className="path-axis t12 soft" aria-hidden="true">
      <span>
        {ticks.map((tick, i) => (
          <i key={tick} style={{ insetInlineStart: `${(100 * i) / (ticks.length - 1)}%` }}>
            {i === ticks.length - 1 ? t('path.ms', { ms: tick }) : tick}
          </i>
        ))}
      </span>
    </div>
  );
}

function Words({ station, isNext, path, readers }: { station: Station; isNext: boolean; path: SeatPath; readers: Reader[] }) {
  const { t } = useWords();
  const [head, sentence] =
    station.name === 'command' ? [t(`path.began.${path.cause}`), t(`path.by.${path.cause}`)] : [t(`path.station.${station.name}`), t(`path.says.${station.name}`)];
  return (
    <div className="path-words">
      <h2>
        {head}
        {station.state !== 'reached' && <span className={`path-state ${isNext ? 'ochre' : 'soft'}`}>{isNext ? t('path.next') : t(`path.${station.state}`)}</span>}
      </h2>
      <p className="t14 soft">{sentence}</p>
      <Facts station={station} path={path} readers={readers} />
    </div>
  );
}

/** What the record of this station says, for whoever wants to look it up. */
function Facts({ station, path, readers }: { station: Station; path: SeatPath; readers: Reader[] }) {
  const { t } = useWords();
  if (station.name === 'version') {
    return (
      <Small>
        <span>{t('path.versionOf', { version: path.version })}</span>
        {path.fact && (
          <>
            <span>{t('path.factOf', { sequence: path.fact.sequence })}</span>
            <code>{path.fact.type}</code>
          </>
        )}
      </Small>
    );
  }
  if (station.name === 'topic' && path.record) {
    return (
      <Small>
        <code>{path.record.topic}</code>
        <span>{t('path.place', { partition: path.record.partition, offset: path.record.offset })}</span>
      </Small>
    );
  }
  if (station.name === 'consumers') {
    return (
      <ul className="path-readers t12">
        {readers.map((reader, i) => (
          <li key={reader.service} className={reader.at === undefined ? 'soft' : ''}>
            <span className={`path-dot d${i}`} aria-hidden="true" />
            <span>{t(`path.reader.${reader.service}`)}</span>
            <code>{reader.service}</code>
            <span className="path-when">{reader.at === undefined ? '–' : t('path.ms', { ms: reader.at })}</span>
          </li>
        ))}
      </ul>
    );
  }
  return null;
}

function Small({ children }: { children: ReactNode }) {
  return <p className="path-facts t12">{children}</p>;
}

function Time({ station }: { station: Station }) {
  const { t } = useWords();
  if (station.at === undefined) return null;
  const step = station.from === undefined ? 0 : Math.max(0, station.at - station.from);
  return (
    <p className="path-time">
      <b>{t('path.ms', { ms: station.at })}</b>
      {step > 0 && <span className="t12 soft">{t('path.step', { ms: step })}</span>}
    </p>
  );
}

/** The step as a bar from where it began to where it ended; readers as one mark each. */
function Bar({ station, readers, end }: { station: Station; readers: Reader[]; end: number }) {
  const part = (ms: number) => `${(100 * Math.min(end, Math.max(0, ms))) / end}%`;
  const from = station.from ?? station.at;
  return (
    <div className="path-track" aria-hidden="true">
      {station.at !== undefined && from !== undefined && station.name !== 'consumers' && (
        <i className="path-bar" style={{ insetInlineStart: part(from), inlineSize: part(station.at - from) }} />
      )}
      {station.name === 'consumers' &&
        readers.map((reader, i) => reader.at !== undefined && <i key={reader.service} className={`path-dot d${i}`} style={{ insetInlineStart: part(reader.at) }} />)}
    </div>
  );
}
