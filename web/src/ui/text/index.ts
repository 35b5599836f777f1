import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Names } from '../../api/types';
import type { Language } from '../time';
import type { zh } from './zh';

/** Every key there are words for; a misspelt one does not compile. */
export type Key = Leaves<typeof zh>;
type Leaves<T> = { [K in keyof T & (string | number)]: T[K] extends string ? `${K}` : `${K}.${Leaves<T[K]>}` }[keyof T & (string | number)];
type Values = Record<string, string | number | null | undefined>;

const loaders: Record<Language, () => Promise<{ default: object }>> = {
  zh: () => import('./zh').then((it) => ({ default: it.zh })),
  en: () => import('./en').then((it) => ({ default: it.en })),
};

export function preferred(): Language {
  return document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
}

/** Loads the words of one language only; the other comes when it is chosen. */
export async function startWords(): Promise<void> {
  const language = preferred();
  const words = await loaders[language]();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: words.default } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

export async function choose(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', (await loaders[language]()).default);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  try {
    localStorage.setItem('language', language);
  } catch {
    // a browser that keeps nothing asks again next time
  }
}

/** The words, the language, and the right half of a name in two languages. */
export function useWords() {
  const { t: translate, i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'zh';
  const t = (key: Key, values?: Values): string => translate(key, values as Record<string, string>);
  /** For keys made from what a service said, which may be newer than our words. */
  const or = (key: string, fallback: string): string => translate(key, { defaultValue: fallback });
  const name = (names: Names | null | undefined): string => names?.[language] || names?.zh || names?.en || '';
  return { t, or, language, name };
}
export type Words = ReturnType<typeof useWords>;
