import { NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as calls from '../api/calls';
import { serverNow } from '../api/clock';
import { useClasses, useMajors } from '../api/names';
import type { MemberDetail, PostName, Term, TermPost } from '../api/types';
import { useMe } from '../app/session';
import { Button } from '../ui/Button';
import { refusal } from '../ui/refusals';
import { Bones, Failure, Load } from '../ui/states';
import { useWords } from '../ui/text';
import { date } from '../ui/time';
import { say } from '../ui/toasts';
import { useCommand } from '../ui/useCommand';

/** One person: facts, posts of the current term, and, for those who may, another grade or department. */
export function MemberDrawer({ id }: { id: string }) {
  const { t } = useWords();
  const major = useMajors();
  const schoolClass = useClasses();
  const query = useQuery(calls.members.one(id));
  return (
    <Load query={query} bones={<Bones rows={4} />}>
      {(member) => (
        <div className="stack wide">
          <div>
            <h3 className="t22">{member.displayName}</h3>
            <p className="soft t14">{[member.grade ? t('member.gradeOf', { grade: member.grade }) : '', major(member.major), schoolClass(member.class)].filter(Boolean).join(' · ')}</p>
          </div>
          <Posts member={member} />
          <Grade member={member} />
        </div>
      )}
    </Load>
  );
}

function Grade({ member }: { member: MemberDetail }) {
  const { t, name } = useWords();
  const me = useMe();
  const client = useQueryClient();
  const college = useQuery(calls.college);
  const [grade, setGrade] = useState(String(member.grade ?? ''));
  const [schoolClass, setClass] = useState('');
  // "edit" is also said of oneself, for interests and language; a grade is the counselor's or an administrator's to change
  const mine = member.actions?.edit === 'allowed' && (me.administrator || (member.grade != null && me.gradesInCharge.includes(member.grade)));
  const change = useCommand(async () => {
    await calls.members.change(member.id, member.version, { grade: Number(grade), ...(schoolClass !== '' && { class: schoolClass }) });
    say(t('member.gradeChanged'));
    await Promise.all([client.invalidateQueries({ queryKey: ['members'] }), client.invalidateQueries({ queryKey: ['me'] })]);
  });
  if (!mine || member.grade == null) return null;
  const same = grade === String(member.grade);
  // a class belongs to a grade and a major, so another grade means another class
  const classes = college.data?.classes.filter((one) => one.grade === Number(grade) && one.major === member.major) ?? [];
  const classMissing = !same && classes.length > 0 && schoolClass === '';
  return (
    <section className="stack tight">
      <h4>{t('member.changeGrade')}</h4>
      <NativeSelect label={t('me.grade')} value={grade} onChange={(event) => {
          setGrade(event.currentTarget.value);
          setClass('');
        }}>
        {college.data?.grades.map((one) => (
          <option key={one} value={one}>
            {t('member.gradeOf', { grade: one })}
          </option>
        ))}
      </NativeSelect>
      {!same && classes.length > 0 && (
        <NativeSelect label={t('me.class')} value={schoolClass} onChange={(event) => setClass(event.currentTarget.value)}>
          <option value="">{t('opinion.choose')}</option>
          {classes.map((one) => (
            <option key={one.class} value={one.class}>
              {name(one.names)}
            </option>
          ))}
        </NativeSelect>
      )}
      <p className="t14 soft">{t('member.gradeEffect')}</p>
      {change.error !== null && <Failure error={change.error} bare />}
      <Button busy={change.busy} reason={same ? t('member.pickOther') : classMissing ? t('member.pickClass') : undefined} onClick={() => void change.go()}>
        {t('member.changeGradeDo')}
      </Button>
    </section>
  );
}

/** A change of department is two facts: the post that ends and the one that begins; both stay in the history. */
function Posts({ member }: { member: MemberDetail }) {
  const words = useWords();
  const { t, name, language } = words;
  const me = useMe();
  const client = useQueryClient();
  const unionId = member.union ?? me.union?.id ?? '';
  const union = useQuery({ ...calls.union(unionId), enabled: unionId !== '' });
  const terms = useQuery({ ...calls.members.terms(unionId), enabled: unionId !== '' });
  const term = terms.data?.find((one) => one.state === 'RUNNING') ?? terms.data?.[0];
  const held = term?.posts.filter((one) => one.member.id === member.id && Date.parse(one.until) > serverNow()) ?? [];
  const refresh = () => Promise.all([client.invalidateQueries({ queryKey: ['members'] }), client.invalidateQueries({ queryKey: ['terms'] }), client.invalidateQueries({ queryKey: ['unions'] })]);
  const end = useCommand(async (key, post: TermPost) => {
    await calls.members.endPost(term!.id, post.id, key);
    say(t('member.ended'));
    await refresh();
  });
  const names = term?.actions?.['take-post'] === 'allowed';
  const departmentName = (id: string) => name(union.data?.departments.find((one) => one.id === id)?.names) || id;
  return (
    <section className="stack tight">
      <h4>{t('member.posts')}</h4>
      {terms.error !== null && terms.data === undefined && <Failure error={terms.error} bare retry={() => void terms.refetch()} />}
      {terms.data && held.length === 0 && <p className="soft t14">{t('member.noPost')}</p>}
      <ul className="posts">
        {held.map((post) => (
          <li key={post.id}>
            <span className="grow">
              <b>{[...post.departments.map(departmentName), t(`post.${post.post}`)].join(' · ')}</b>
              <span className="t14 soft">{t('member.since', { date: date(post.from, language) })}</span>
            </span>
            {names && (
              <Button size="small" busy={end.busy} reason={refusal(post.actions, 'end', words)} onClick={() => void end.go(post)}>
                {t('member.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {end.error !== null && <Failure error={end.error} bare />}
      {names && term && <Appoint member={member} term={term} departments={union.data?.departments ?? []} done={refresh} />}
    </section>
  );
}

const WITH_DEPARTMENT: PostName[] = ['minister', 'officer', 'vice-president'];

function Appoint({ member, term, departments, done }: { member: MemberDetail; term: Term; departments: { id: string; names: { zh: string; en: string } }[]; done: () => Promise<unknown> }) {
  const words = useWords();
  const { t, name } = words;
  const [post, setPost] = useState<PostName>('officer');
  const [department, setDepartment] = useState('');
  const appoint = useCommand(async (key) => {
    await calls.members.appoint(term.id, { member: member.id, post, departments: department === '' ? [] : [department] }, key);
    say(t('member.appointed'));
    await done();
  });
  const needs = WITH_DEPARTMENT.includes(post) && department === '';
  return (
    <div className="stack tight appoint">
      <h4>{t('member.appointHead')}</h4>
      <div className="two-fields">
        <NativeSelect label={t('me.post')} value={post} onChange={(event) => setPost(event.currentTarget.value as PostName)}>
          {(['officer', 'minister', 'vice-president', 'president'] as const).map((one) => (
            <option key={one} value={one}>
              {t(`post.${one}`)}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect label={t('member.department')} value={department} onChange={(event) => setDepartment(event.currentTarget.value)}>
          <option value="">{t('opinion.choose')}</option>
          {departments.map((one) => (
            <option key={one.id} value={one.id}>
              {name(one.names)}
            </option>
          ))}
        </NativeSelect>
      </div>
      {appoint.error !== null && <Failure error={appoint.error} bare />}
      <Button look="fill" busy={appoint.busy} reason={refusal(term.actions, 'take-post', words) ?? (needs ? t('plan.needDepartment') : undefined)} onClick={() => void appoint.go()}>
        {t('member.appoint')}
      </Button>
    </div>
  );
}
