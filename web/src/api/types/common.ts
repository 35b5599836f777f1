/** What every service says alike. Instants are ISO strings in UTC; names come in both languages. */
export interface Names {
  zh: string;
  en: string;
}
export interface Named {
  id: string;
  names: Names;
}
export interface Person {
  id: string;
  displayName: string;
}
export interface Page<T> {
  items: T[];
  next?: string | null;
}
/** "allowed" or the code of the reason why not; an absent name is not this person's to do. */
export type Actions<N extends string> = Partial<Record<N, string>>;
