import { useQuery } from '@tanstack/react-query';
import { useWords } from '../ui/text';
import * as calls from './calls';

/** A department's name in its union, from the copy every page shares; its id until that has arrived. */
export function useDepartments(unionId: string | null | undefined): (department: string | null | undefined) => string {
  const { name } = useWords();
  const union = useQuery({ ...calls.union(unionId ?? ''), enabled: Boolean(unionId) });
  return (department) => name(union.data?.departments.find((one) => one.id === department)?.names) || (department ?? '');
}

export function useUnions(): (union: string | null | undefined) => string {
  const { name } = useWords();
  const unions = useQuery(calls.unionNames);
  return (id) => name(unions.data?.find((one) => one.id === id)?.names) || (id ?? '');
}

export function useMajors(): (major: string | null | undefined) => string {
  const { name } = useWords();
  const college = useQuery(calls.college);
  return (id) => name(college.data?.majors.find((one) => one.major === id)?.names) || (id ?? '');
}

export function useClasses(): (schoolClass: string | null | undefined) => string {
  const { name } = useWords();
  const college = useQuery(calls.college);
  return (id) => name(college.data?.classes.find((one) => one.class === id)?.names) || (id ?? '');
}
