import { choose, useWords } from './text';

export function Languages() {
  const { t, language } = useWords();
  return (
    <div className="segments languages" role="group" aria-label={t('me.language')}>
      <button type="button" lang="zh-CN" aria-pressed={language === 'zh'} onClick={() => void choose('zh')}>
        {'中文'}
      </button>
      <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => void choose('en')}>
        {'English'}
      </button>
    </div>
  );
}
