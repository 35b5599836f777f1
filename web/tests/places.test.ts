import { describe, expect, it } from 'vitest';
import type { Me } from '../src/api/types';
import { allowed, EVERYWHERE, nameOf, open, railed } from '../src/app/places';

const student = { entries: ['home', 'activities', 'ticket', 'opinions', 'inbox', 'me'] } as unknown as Me;
const minister = { entries: [...student.entries, 'work', 'members', 'desk'] } as unknown as Me;

describe('where one may go', () => {
  it('follows the entries alone', () => {
    expect(allowed(student, EVERYWHERE).map((place) => place.to)).toEqual(['/', '/activities', '/ticket', '/opinions', '/inbox', '/me', '/calendars']);
    expect(open(student, '/desk')).toBe(false);
    expect(open(minister, '/desk')).toBe(true);
  });
  it('finds calendars for everybody, and leads those who keep them there', () => {
    const counselor = { entries: ['activities', 'desk'], kind: 'counselor', gradesInCharge: [2024] } as unknown as Me;
    const reader = { ...student, kind: 'student', gradesInCharge: [] } as unknown as Me;
    expect(open(reader, '/calendars/c-1')).toBe(true);
    expect(railed(reader, ['activities', 'calendars']).map(nameOf)).toEqual(['activities']);
    expect(railed(counselor, ['desk', 'calendars']).map(nameOf)).toEqual(['desk', 'calendars']);
  });
  it('leads to the semester board whoever plans or clears', () => {
    const counselor = { entries: ['activities', 'desk'], kind: 'counselor', gradesInCharge: [2024] } as unknown as Me;
    const officer = { ...minister, kind: 'student', gradesInCharge: [] } as unknown as Me;
    const reader = { ...student, kind: 'student', gradesInCharge: [] } as unknown as Me;
    expect(railed(counselor, ['semester']).map(nameOf)).toEqual(['semester']);
    expect(railed(officer, ['semester']).map(nameOf)).toEqual(['semester']);
    expect(railed(reader, ['semester'])).toEqual([]);
    expect(open(reader, '/semester')).toBe(false);
  });
  it('opens what lies beneath an entry', () => expect(open(student, '/activities/a-1')).toBe(true));
  it('keeps new activities for those who work', () => {
    expect(open(student, '/activities/new')).toBe(false);
    expect(open(minister, '/activities/new')).toBe(true);
  });
  it('always lets out: one can sign out without any entry', () => expect(open({ entries: [] } as unknown as Me, '/me')).toBe(true));
  it('leaves unknown addresses to the page that says so', () => expect(open(student, '/nowhere')).toBe(true));
});
