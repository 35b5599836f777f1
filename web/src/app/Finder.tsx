import { Modal, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import * as calls from '../api/calls';
import { Icon, type IconName } from '../ui/Icon';
import { useWords } from '../ui/text';
import { moment } from '../ui/time';
import { allowed, EVERYWHERE, nameOf } from './places';
import { useMe } from './session';

interface Found {
  key: string;
  to: string;
  icon: IconName;
  name: string;
  more: string;
}
const MOST = 8;

/** Finds screens, coming activities and, for whom they are open, members: by characters or the beginning of pinyin. */
export function Finder({ open, close }: { open: boolean; close: () => void }) {
  const { t } = useWords();
  return (
    <Modal opened={open} onClose={close} title={t('find.head')} closeButtonProps={{ 'aria-label': t('act.close') }} size={520} yOffset="8dvh">
      {open && <Search close={close} />}
    </Modal>
  );
}

function Search({ close }: { close: () => void }) {
  const { t } = useWords();
  const go = useNavigate();
  const [text, setText] = useState('');
  const [chosen, choose] = useState(0);
  const found = useFound(useSettled(text.trim()), text.trim());
  const follow = (one: Found | undefined) => {
    if (one === undefined) return;
    close();
    void go(one.to);
  };
  return (
    <div className="stack tight">
      <TextInput
        data-autofocus
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls="found"
        aria-activedescendant={found[chosen] ? `found-${chosen}` : undefined}
        aria-label={t('find.what')}
        placeholder={t('find.what')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          choose(0);
        }}
        onKeyDown={(event) => {
          // Enter while composing characters belongs to the composing
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            choose((chosen + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % Math.max(1, found.length));
          }
          if (event.key === 'Enter') follow(found[chosen]);
        }}
      />
      <ul id="found" role="listbox" aria-label={t('find.head')} className="found">
        {found.map((one, i) => (
          <li key={one.key} id={`found-${i}`} role="option" aria-selected={i === chosen} onPointerMove={() => choose(i)} onClick={() => follow(one)}>
            <Icon name={one.icon} />
            <span className="grow name">{one.name}</span>
            <span className="t12 soft">{one.more}</span>
          </li>
        ))}
      </ul>
      {text.trim() !== '' && found.length === 0 && <p className="t14 soft">{t('find.none')}</p>}
    </div>
  );
}

function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const soon = setTimeout(() => settle(text), 250);
    return () => clearTimeout(soon);
  }, [text]);
  return settled;
}

function useFound(asked: string, text: string): Found[] {
  const { t, language, name } = useWords();
  const me = useMe();
  const weeks = useQuery(calls.semesters).data;
  const [from] = useState(() => new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000).toISOString());
  const coming = useQuery(calls.activities.some({ from }, 50)).data?.items ?? [];
  const directory = me.entries.includes('members') && asked !== '';
  const people = useQuery({ ...calls.members.some(asked, MOST), enabled: directory });
  const has = (words: string) => words.toLowerCase().includes(text.toLowerCase());
  const screens = allowed(me, EVERYWHERE)
    .filter((place) => has(t(`nav.${nameOf(place)}`)))
    .map((place) => ({ key: place.to, to: place.to, icon: place.icon, name: t(`nav.${nameOf(place)}`), more: '' }));
  if (text === '') return screens;
  const activities = coming
    .filter((row) => has(row.title.zh) || has(row.title.en))
    .map((row) => ({ key: row.id, to: `/activities/${row.id}`, icon: 'calendar' as const, name: name(row.title), more: moment(row.startsAt, language, weeks) }));
  const members = directory
    ? (people.data?.items ?? []).map((one) => ({ key: one.id, to: `/members?member=${encodeURIComponent(one.id)}`, icon: 'person' as const, name: one.displayName, more: one.grade ? t('member.gradeOf', { grade: one.grade }) : '' }))
    : [];
  return [...screens, ...activities, ...members].slice(0, MOST * 2);
}
