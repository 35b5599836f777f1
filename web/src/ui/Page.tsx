import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from './Icon';
import { useWords } from './text';

interface Props {
  title: ReactNode;
  /** For the browser's tab, when the title is more than words. */
  name: string;
  lang?: string;
  back?: { to: string; label: string };
  above?: ReactNode;
  below?: ReactNode;
  beside?: ReactNode;
  /** Narrow columns for reading, wide for boards. */
  width?: 'reading' | 'list' | 'board';
  children: ReactNode;
}

/** One page: names itself to the tab and takes the focus when it opens, so that readers hear where they are. */
export function Page({ title, name, lang, back, above, below, beside, width = 'list', children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { t } = useWords();
  useEffect(() => {
    document.title = `${name} · Guildhall`;
  }, [name]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <div className={`page ${width}`}>
      {back && (
        <nav className="page-back" aria-label={t('nav.up')}>
          <Link className="row" to={back.to}>
            <Icon name="back" />
            <span className="t14">{back.label}</span>
          </Link>
        </nav>
      )}
      <header className="page-head">
        <div className="grow">
          {above && <div className="page-above t14 soft">{above}</div>}
          <h1 ref={heading} tabIndex={-1} lang={lang}>
            {title}
          </h1>
          {below && <div className="page-below t14 soft">{below}</div>}
        </div>
        {beside && <div className="page-beside">{beside}</div>}
      </header>
      {children}
    </div>
  );
}
