import { useEffect, useRef } from 'react';
import { Button } from './Button';
import { useWords } from './text';

interface Props {
  of: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
  /** Comes by itself when the end of the list is nearly in view. */
  byItself?: boolean;
}

/** The rest of a list, a page at a time. */
export function More({ of: { hasNextPage, isFetchingNextPage, fetchNextPage }, byItself = false }: Props) {
  const { t } = useWords();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!byItself || !hasNextPage || end.current === null) return;
    const seen = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && fetchNextPage(), { rootMargin: '200px' });
    seen.observe(end.current);
    return () => seen.disconnect();
  }, [byItself, hasNextPage, fetchNextPage]);
  if (!hasNextPage) return null;
  return (
    <div ref={end} className="more">
      <Button busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
        {t('act.more')}
      </Button>
    </div>
  );
}
