import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { semesters } from '../api/calls';
import { useDepartments } from '../api/names';
import type { Activity } from '../api/types';
import { useWords } from './text';
import { moment } from './time';

/** What somebody deciding reads first: the title, who organises it, for how many, when and where. */
export function Proposal({ activity, when = true }: { activity: Activity; when?: boolean }) {
  const { t, language, name } = useWords();
  const weeks = useQuery(semesters).data;
  const department = useDepartments(activity.union);
  const grades = activity.audience?.grades ?? [];
  const who = [department(activity.leadDepartment), activity.responsible?.displayName, activity.people ? t('decide.people', { count: activity.people }) : '', grades.length > 0 ? t('activity.gradesOnly', { grades: grades.join(t('list.comma')) }) : ''];
  const traits = activity.traits ?? [];
  return (
    <div className="proposal">
      <h3>
        <Link className="name" to={`/activities/${activity.id}/run`}>
          {name(activity.title)}
        </Link>
      </h3>
      <p className="t14 soft">{who.filter(Boolean).join(' · ')}</p>
      {traits.length > 0 && <p className="t14 ochre">{traits.map((trait) => t(`plan.trait.${trait}`)).join(t('list.comma'))}</p>}
      {when && (
        <p className="t14">
          {moment(activity.startsAt, language, weeks)} · {activity.place}
        </p>
      )}
    </div>
  );
}
