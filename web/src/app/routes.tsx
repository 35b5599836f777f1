import type { ComponentType } from 'react';
import { createBrowserRouter, useParams } from 'react-router';
import { Broken, NotFound } from './Faults';
import { Shell } from './Shell';

type Lazy = () => Promise<{ Component: ComponentType }>;
const page = <K extends string>(load: () => Promise<Record<K, ComponentType>>, name: K): Lazy => async () => ({ Component: (await load())[name] });

/** Opens anew for each thing, so that nothing typed or pressed for one is taken for another. */
const byId = <K extends string>(load: () => Promise<Record<K, ComponentType>>, name: K): Lazy => async () => {
  const Inner: ComponentType = (await load())[name];
  return {
    Component: function ById() {
      return <Inner key={useParams().id} />;
    },
  };
};

/** Every address of the client; each page arrives on its own when first asked for. */
export const routes = createBrowserRouter([
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: Broken,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: Broken,
        children: [
          { index: true, lazy: page(() => import('../home/HomePage'), 'HomePage') },
          { path: 'work', lazy: page(() => import('../home/WorkPage'), 'WorkPage') },
          { path: 'activities', lazy: page(() => import('../activity/ActivitiesPage'), 'ActivitiesPage') },
          { path: 'activities/new', lazy: page(() => import('../activity/plan/NewActivityPage'), 'NewActivityPage') },
          { path: 'activities/:id', lazy: byId(() => import('../activity/ActivityPage'), 'ActivityPage') },
          { path: 'activities/:id/door', lazy: byId(() => import('../door/DoorPage'), 'DoorPage') },
          { path: 'activities/:id/scan', lazy: byId(() => import('../door/ScanPage'), 'ScanPage') },
          { path: 'activities/:id/attendance', lazy: byId(() => import('../door/AttendancePage'), 'AttendancePage') },
          { path: 'activities/:id/run', lazy: byId(() => import('../activity/run/RunPage'), 'RunPage') },
          { path: 'activities/:id/edit', lazy: byId(() => import('../activity/plan/EditActivityPage'), 'EditActivityPage') },
          { path: 'counselor', lazy: page(() => import('../clearance/CounselorPage'), 'CounselorPage') },
          { path: 'calendars', lazy: page(() => import('../calendar/CalendarsPage'), 'CalendarsPage') },
          { path: 'calendars/:id', lazy: byId(() => import('../calendar/CalendarPage'), 'CalendarPage') },
          { path: 'calendars/:id/import', lazy: byId(() => import('../calendar/ImportPage'), 'ImportPage') },
          { path: 'semester', lazy: page(() => import('../semester/SemesterPage'), 'SemesterPage') },
          { path: 'sign-ups/:activity/:session/:member', lazy: page(() => import('../path/PathPage'), 'PathPage') },
          { path: 'ticket', lazy: page(() => import('../ticket/TicketPage'), 'TicketPage') },
          { path: 'opinions', lazy: page(() => import('../opinion/OpinionsPage'), 'OpinionsPage') },
          { path: 'opinions/new', lazy: page(() => import('../opinion/WritePage'), 'WritePage') },
          { path: 'opinions/:id', lazy: byId(() => import('../opinion/OpinionPage'), 'OpinionPage') },
          { path: 'inbox', lazy: page(() => import('../notice/InboxPage'), 'InboxPage') },
          { path: 'me', lazy: page(() => import('../member/MePage'), 'MePage') },
          { path: 'desk', lazy: page(() => import('../opinion/DeskPage'), 'DeskPage') },
          { path: 'members', lazy: page(() => import('../member/MembersPage'), 'MembersPage') },
          { path: 'insight', lazy: page(() => import('../insight/BoardPage'), 'BoardPage') },
          { path: 'system', lazy: page(() => import('../system/SystemPage'), 'SystemPage') },
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
]);
