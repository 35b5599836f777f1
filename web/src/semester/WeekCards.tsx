import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import * as calls from '../api/calls';
import { useDepartments } from '../api/names';
import type { ActivityRow, LoadWeek, SemesterLoad } from '../api/types';
import type { IconName } from '../ui/Icon';
import { Badge, type Tone } from '../ui/marks';
import { Bones, Empty, Load } from '../ui/states';
import { useWords } from '../ui/text';
import { dayOf, stamp, startOf } from '../ui/time';

const MOST = 100;
const LOOKS: Record<string, [IconName, Tone]> = { DRAFT: ['clock', 'soft'], ANNOUNCED: ['check', 'jade'], HELD: ['check', 'soft'], CANCELLED: ['barred', 'cinnabar'] };

/** A week's activities, each with how it stands. */
export function WeekCards({ load, week }: { load: SemesterLoad; week: LoadWeek }) {
  const { t } = useWords();
  const from = new Date(startOf(dayOf(week.monday))).toISOString();
  const list = useQuery({ ...calls.activities.some({ union: load.union, semester: load.semester, from }, MOST), enabled: week.activities.length > 0 });
  if (week.activities.length === 0) return <Empty>{t('semester.noneInWeek')}</Empty>;
  return (
    <Load query={list} bones={<Bones rows={2} tall />}>
      {({ items }) => (
        <ul className="week-cards">
          {items
            .filter((row) => week.activities.includes(row.id))
            .map((row) => (
              <Card key={row.id} row={row} />
            ))}
        </ul>
      )}
    </Load>
  );
}

function Card({ row }: { row: ActivityRow }) {
  const { t, or, language, name } = useWords();
  const department = useDepartments(row.union);
  const [icon, tone] = LOOKS[row.state] ?? ['clock', 'soft'];
  return (
    <li className="card padded week-card">
      <div className="week-card-head">
        <h3>
          <Link className="week-card-link name" to={`/activities/${row.id}`}>
            {name(row.title)}
          </Link>
        </h3>
        <Badge icon={icon} tone={tone}>
          {or(`activity.state.${row.state}`, row.state)}
        </Badge>
      </div>
      <p className="t14">
        {stamp(row.startsAt, language)} · {row.place}
      </p>
      <p className="t14 soft">
        {department(row.leadDepartment)}
        {row.seats && ` · ${t('semester.seats', { taken: row.seats.taken, capacity: row.seats.capacity })}`}
      </p>
    </li>
  );
}
