import { Drawer, NativeSelect, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import * as calls from '../api/calls';
import { useClasses, useDepartments, useMajors } from '../api/names';
import type { MemberRow, PostName } from '../api/types';
import { useMe } from '../app/session';
import { More } from '../ui/More';
import { Page } from '../ui/Page';
import { Bones, Empty, Failure } from '../ui/states';
import { Table } from '../ui/Table';
import { useWords } from '../ui/text';
import { MemberDrawer } from './MemberDrawer';
import './member.css';

const POSTS: PostName[] = ['president', 'vice-president', 'minister', 'officer'];

/** The directory: found by name, grade, department or post; one person opens beside the list. */
export function MembersPage() {
  const { t, name } = useWords();
  const me = useMe();
  const [params, setParams] = useSearchParams();
  const unions = useQuery(calls.unionNames);
  const college = useQuery(calls.college);
  const union = params.get('union') ?? me.union?.id ?? '';
  const departments = useQuery({ ...calls.union(union), enabled: union !== '' }).data?.departments ?? [];
  const department = useDepartments(union);
  const major = useMajors();
  const schoolClass = useClasses();
  const filter = {
    q: params.get('q') ?? undefined,
    union: union || undefined,
    grade: params.get('grade') ?? undefined,
    department: params.get('department') ?? undefined,
    post: params.get('post') ?? undefined,
  };
  const list = useInfiniteQuery(calls.members.list(filter));
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const set = (field: string, value: string) =>
    setParams((before) => {
      const after = new URLSearchParams(before);
      if (value === '') after.delete(field);
      else after.set(field, value);
      return after;
    }, { replace: true });
  const posts = (row: MemberRow) =>
    row.posts.map((post) => [...post.departments.map(department), t(`post.${post.post}`)].join(' · ')).join(t('list.comma'));
  const open = params.get('member');

  return (
    <Page title={t('nav.members')} name={t('nav.members')} width="board" below={t('member.what')}>
      <div className="filters members-filters" role="search">
        <Search value={filter.q ?? ''} set={(value) => set('q', value)} />
        <NativeSelect aria-label={t('activity.union')} value={union} onChange={(event) => set('union', event.currentTarget.value)}>
          {union === '' && <option value="">{t('activity.allUnions')}</option>}
          {unions.data?.map((one) => (
            <option key={one.id} value={one.id}>
              {name(one.names)}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect aria-label={t('me.grade')} value={filter.grade ?? ''} onChange={(event) => set('grade', event.currentTarget.value)}>
          <option value="">{t('member.allGrades')}</option>
          {college.data?.grades.map((grade) => (
            <option key={grade} value={grade}>
              {t('member.gradeOf', { grade })}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect aria-label={t('member.department')} value={filter.department ?? ''} onChange={(event) => set('department', event.currentTarget.value)}>
          <option value="">{t('member.allDepartments')}</option>
          {departments.map((one) => (
            <option key={one.id} value={one.id}>
              {name(one.names)}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect aria-label={t('me.post')} value={filter.post ?? ''} onChange={(event) => set('post', event.currentTarget.value)}>
          <option value="">{t('member.allPosts')}</option>
          {POSTS.map((post) => (
            <option key={post} value={post}>
              {t(`post.${post}`)}
            </option>
          ))}
        </NativeSelect>
      </div>
      {list.isPending && <Bones rows={8} />}
      {list.error !== null && rows.length === 0 && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && <Empty>{t('member.nobody')}</Empty>}
      {rows.length > 0 && (
        <Table
          caption={t('nav.members')}
          rows={rows}
          keyOf={(row) => row.id}
          columns={[
            {
              name: t('run.who'),
              main: true,
              cell: (row) => (
                <button type="button" className="link" onClick={() => set('member', row.id)}>
                  {row.displayName}
                </button>
              ),
            },
            { name: t('me.grade'), cell: (row) => (row.grade ? t('member.gradeOf', { grade: row.grade }) : '–') },
            { name: t('me.major'), cell: (row) => major(row.major) || '–' },
            { name: t('me.class'), cell: (row) => schoolClass(row.class) || '–' },
            { name: t('me.post'), cell: (row) => posts(row) || '–' },
          ]}
        />
      )}
      <More of={list} />
      <Drawer opened={open !== null} onClose={() => set('member', '')} position="right" size={440} title={t('member.person')} closeButtonProps={{ 'aria-label': t('act.close') }}>
        {open !== null && <MemberDrawer key={open} id={open} />}
      </Drawer>
    </Page>
  );
}

/** Waits for a pause in typing; while characters are being composed nothing is asked. */
function Search({ value, set }: { value: string; set: (value: string) => void }) {
  const { t } = useWords();
  const [text, setText] = useState(value);
  const [composing, setComposing] = useState(false);
  useEffect(() => {
    if (composing || text === value) return;
    const soon = setTimeout(() => set(text.trim()), 300);
    return () => clearTimeout(soon);
    // asked again when the text settles, not when the address has followed it
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text, composing]);
  return (
    <TextInput
      type="search"
      aria-label={t('member.search')}
      placeholder={t('member.search')}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    />
  );
}
