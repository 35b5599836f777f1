import { useMantineColorScheme } from '@mantine/core';
import { signOut } from '../api/http';
import { useClasses, useMajors } from '../api/names';
import { useMe } from '../app/session';
import { Button } from '../ui/Button';
import { Doors } from '../ui/Doors';
import { Languages } from '../ui/Languages';
import { Page } from '../ui/Page';
import { Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { date } from '../ui/time';
import { useCommand } from '../ui/useCommand';
import './member.css';

/** Who I am here, which posts I hold, how the client looks, and the way out. */
export function MePage() {
  const me = useMe();
  const { t, language, name } = useWords();
  const major = useMajors();
  const schoolClass = useClasses();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const out = useCommand(async () => {
    await signOut();
    try {
      sessionStorage.clear();
      for (const key of Object.keys(localStorage)) if (key.startsWith('sign-up/')) localStorage.removeItem(key);
    } catch {
      // nothing was kept
    }
    location.assign('/');
  });
  const facts: [string, string][] = [
    [t('me.union'), name(me.union?.names)],
    [t('me.grade'), me.grade ? t('member.gradeOf', { grade: me.grade }) : ''],
    [t('me.major'), major(me.major)],
    [t('me.class'), schoolClass(me.class)],
    [t('me.inCharge'), me.gradesInCharge.map((grade) => t('member.gradeOf', { grade })).join(t('list.comma'))],
  ];
  return (
    <Page title={me.displayName} name={t('nav.me')} width="reading" above={t(`kind.${me.kind}`)}>
      <div className="stack wide">
        <dl className="facts card padded">
          {facts
            .filter(([, value]) => value !== '')
            .map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          {me.posts.map((post, i) => (
            <div key={i}>
              <dt>{t('me.post')}</dt>
              <dd>
                {[...post.departments.map((one) => name(one.names)), t(`post.${post.post}`)].join(' · ')}
                {post.until && <span className="soft t14"> {t('me.postUntil', { date: date(post.until, language) })}</span>}
              </dd>
            </div>
          ))}
        </dl>
        <div className="phone-only">
          <Doors entries={me.entries} />
        </div>
        <section className="settings">
          <h2>{t('me.looks')}</h2>
          <div className="setting">
            <span id="language-label">{t('me.language')}</span>
            <Languages />
          </div>
          <div className="setting">
            <span>{t('me.scheme')}</span>
            <div className="segments" role="group" aria-label={t('me.scheme')}>
              {(['auto', 'light', 'dark'] as const).map((scheme) => (
                <button key={scheme} type="button" aria-pressed={colorScheme === scheme} onClick={() => setColorScheme(scheme)}>
                  {t(`me.schemes.${scheme}`)}
                </button>
              ))}
            </div>
          </div>
        </section>
        {out.error !== null && <Failure error={out.error} />}
        <div>
          <Button icon="out" busy={out.busy} onClick={() => void out.go()}>
            {t('me.signOut')}
          </Button>
        </div>
      </div>
    </Page>
  );
}
