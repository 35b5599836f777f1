import { useQuery } from '@tanstack/react-query';
import * as calls from '../api/calls';
import type { Part } from '../api/types';
import { Badge } from '../ui/marks';
import { Page } from '../ui/Page';
import { Bones, Load } from '../ui/states';
import { Table } from '../ui/Table';
import { useWords } from '../ui/text';

/** The parts of the house: which answer, how far behind they are, and what could not be delivered. */
export function SystemPage() {
  const { t } = useWords();
  const system = useQuery(calls.system);
  return (
    <Page title={t('nav.system')} name={t('nav.system')} width="board" below={t('system.what')}>
      <Load query={system} bones={<Bones rows={6} />}>
        {({ parts }) => {
          const down = parts.filter((one) => !isUp(one));
          return (
            <div className="stack">
              <p role="status" className={`strong ${down.length === 0 ? 'jade' : 'cinnabar'}`}>
                {down.length === 0 ? t('system.allUp', { count: parts.length }) : t('system.down', { names: down.map((one) => one.name).join(t('list.comma')) })}
              </p>
              <Table
                caption={t('nav.system')}
                rows={parts}
                keyOf={(one) => one.name}
                columns={[
                  { name: t('system.part'), main: true, cell: (one) => one.name },
                  {
                    name: t('system.state'),
                    cell: (one) => (
                      <Badge icon={isUp(one) ? 'check' : 'warning'} tone={isUp(one) ? 'jade' : 'cinnabar'}>
                        {isUp(one) ? t('system.up') : t('system.notUp')}
                      </Badge>
                    ),
                  },
                  { name: t('system.version'), cell: (one) => one.version ?? '–' },
                  { name: t('system.lag'), number: true, cell: (one) => one.lag ?? '–' },
                  { name: t('system.oldest'), number: true, cell: (one) => (one.oldestPendingMs == null ? '–' : t('system.seconds', { value: (one.oldestPendingMs / 1000).toFixed(1) })) },
                  { name: t('system.dead'), number: true, cell: (one) => (one.deadLetters ? <span className="cinnabar strong">{one.deadLetters}</span> : (one.deadLetters ?? '–')) },
                ]}
              />
              <p className="t14 soft measure">{t('system.deadWhat')}</p>
            </div>
          );
        }}
      </Load>
    </Page>
  );
}

function isUp(part: Part): boolean {
  return /^(up|running|ok)$/i.test(part.state);
}
