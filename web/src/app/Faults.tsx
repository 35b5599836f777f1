import { useEffect } from 'react';
import { Link, useRouteError } from 'react-router';
import { Page } from '../ui/Page';
import { Failure } from '../ui/states';
import { useWords } from '../ui/text';

export function NotFound() {
  const { t } = useWords();
  return (
    <Page title={t('nav.lost')} name={t('nav.lost')} width="reading">
      <p>{t('nav.lostMeans')}</p>
      <p>
        <Link to="/">{t('nav.toHome')}</Link>
      </p>
    </Page>
  );
}

const RELOADED = 'reloaded-for-chunk';

/** A page that could not be drawn. A chunk gone after an update is fetched anew by one reload in place. */
export function Broken() {
  const error = useRouteError();
  const gone = error instanceof TypeError && /import|module/i.test(error.message);
  useEffect(() => {
    if (!gone) return;
    try {
      if (sessionStorage.getItem(RELOADED) === location.pathname) return;
      sessionStorage.setItem(RELOADED, location.pathname);
      location.reload();
    } catch {
      // nothing kept: the words below say what to do
    }
  }, [gone]);
  return (
    <div className="page reading">
      <Failure error={error} retry={() => location.reload()} />
    </div>
  );
}
