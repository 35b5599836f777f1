import { useEffect } from 'react';
import { useWords } from '../ui/text';
import { Icon } from '../ui/Icon';
import { Languages } from '../ui/Languages';
import { Brand } from './Navigation';
import { signInAddress } from './session';

/** Signed out: letter paper, what the house promises, and one way in. */
export function Landing() {
  const { t } = useWords();
  useEffect(() => {
    document.title = 'Guildhall';
  }, []);
  return (
    <div className="landing">
      <header className="letter">
        <Brand />
        <div className="letter-paper" aria-hidden="true" lang="zh-CN">
          <span />
          <span>
            <b className="verse low">有问必答</b>
            <i className="stamp">
              <b>学生会印</b>
            </i>
          </span>
          <span />
          <span>
            <b className="verse">有约必践</b>
          </span>
          <span />
        </div>
        <p className="t14 soft">{t('landing.promise')}</p>
      </header>
      <main className="landing-in">
        <Languages />
        <div className="stack">
          <h1>{t('landing.title')}</h1>
          <p className="measure">{t('landing.what')}</p>
          <a className="btn fill tall" href={signInAddress()}>
            <Icon name="lock" />
            {t('nav.signIn')}
          </a>
          <p className="t14 soft measure">
            {t('landing.quietBefore')}
            <a href="/quiet">{t('landing.quiet')}</a>
            {t('landing.quietAfter')}
          </p>
        </div>
      </main>
    </div>
  );
}
