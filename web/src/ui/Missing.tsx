import type { Ref } from 'react';
import { useWords } from './text';

/** What a form still misses, each with a way to its field; takes the focus when sending was tried. */
export function Missing({ fields, focus }: { fields: Record<string, string>; focus: Ref<HTMLDivElement> }) {
  const { t } = useWords();
  const found = Object.entries(fields);
  if (found.length === 0) return null;
  return (
    <div ref={focus} tabIndex={-1} className="card padded form-wrong" role="alert">
      <p className="strong">{t('form.wrong', { count: found.length })}</p>
      <ul>
        {found.map(([field, words]) => (
          <li key={field}>
            <a href={`#${field}`}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
