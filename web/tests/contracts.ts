import type { components as Activity } from '../src/api/generated/activity';
import type { components as Feedback } from '../src/api/generated/feedback';
import type { components as Insight } from '../src/api/generated/insight';
import type { components as Member } from '../src/api/generated/member';
import type { components as Notification } from '../src/api/generated/notification';
import type * as T from '../src/api/types';
import type * as Public from '../u/read';

/** Each field this client reads exists in the service's document: a renamed one does not compile. */
type Unknown<Ours, Theirs> = Exclude<keyof Ours, keyof Theirs>;
type M = Member['schemas'];
type A = Activity['schemas'];
type F = Feedback['schemas'];

type Missing =
  | Unknown<T.Me, M['Me']>
  | Unknown<T.MemberRow, M['Member']>
  | Unknown<T.MemberDetail, M['Member']>
  | Unknown<T.Term, M['Term']>
  | Unknown<T.TermPost, M['Post']>
  | Unknown<T.Union, M['UnionView']>
  | Unknown<T.College, M['CollegeView']>
  | Unknown<T.Semester, A['SemesterView']>
  | Unknown<T.ActivityRow, A['ActivityRow']>
  | Unknown<T.Activity, A['ActivityView']>
  | Unknown<T.Slot, A['SlotView']>
  | Unknown<T.Clearance, A['GradeClearance']>
  | Unknown<T.Plan, A['PlanView']>
  | Unknown<T.ApprovalStep, A['ApprovalStep']>
  | Unknown<T.Asked, A['BreachView']>
  | Unknown<T.PromiseEnd, A['PromiseEndView']>
  | Unknown<T.Session, A['SessionView']>
  | Unknown<T.Seats, A['SeatsView']>
  | Unknown<T.SignUp, A['SignUpView']>
  | Unknown<T.SeatPath, A['SeatPathView']>
  | Unknown<NonNullable<T.SeatPath['fact']>, A['FactView']>
  | Unknown<NonNullable<T.SeatPath['record']>, A['RecordView']>
  | Unknown<T.TellingPath, Notification['schemas']['TellingPath']>
  | Unknown<T.CountingPath, Insight['schemas']['CountingPath']>
  | Unknown<T.Roster, A['RosterView']>
  | Unknown<T.RosterEntry, A['EntryView']>
  | Unknown<T.RosterAudit, A['AuditView']>
  | Unknown<T.CancellationCost, A['CancellationCost']>
  | Unknown<T.CreditChange, A['CreditChange']>
  | Unknown<T.Credit, A['CreditView']>
  | Unknown<T.SlotWish, A['ScoreBody']>
  | Unknown<T.SlotScore, A['SlotScore']>
  | Unknown<T.Clash, A['ClashView']>
  | Unknown<T.BetterSlot, A['BetterSlot']>
  | Unknown<T.SemesterLoad, A['LoadView']>
  | Unknown<T.LoadWeek, A['LoadWeek']>
  | Unknown<T.LoadRow, A['LoadRow']>
  | Unknown<T.Bunching, A['BunchingView']>
  | Unknown<T.WeekStretch, A['WeekStretch']>
  | Unknown<T.Ticket, A['TicketView']>
  | Unknown<T.LeaveSaid, A['LeaveView']>
  | Unknown<T.DoorCode, A['DoorCodeView']>
  | Unknown<T.ScanPack, A['ScanPackView']>
  | Unknown<T.PackPerson, A['PackPersonView']>
  | Unknown<T.Scan, A['ScanBody']>
  | Unknown<T.ScanAnswer, A['ToldView']>
  | Unknown<T.Attendance, A['AttendanceView']>
  | Unknown<T.PersonPresent, A['PresenceView']>
  | Unknown<T.HeldScan, A['HeldView']>
  | Unknown<T.CalendarRow, A['Summary']>
  | Unknown<T.Calendar, A['CalendarView']>
  | Unknown<T.CalendarEntry, A['CalendarEntryView']>
  | Unknown<T.CalendarSource, A['SourceView']>
  | Unknown<T.CalendarPreview, A['PreviewView']>
  | Unknown<T.CalendarLine, A['Line']>
  | Unknown<T.CalendarDoubt, A['DoubtView']>
  | Unknown<T.Feed, A['FeedView']>
  | Unknown<Public.Site, A['PublicSite']>
  | Unknown<Public.Row, A['PublicActivity']>
  | Unknown<Public.Promises, A['PublicPromises']>
  | Unknown<NonNullable<Public.Row['seats']>, A['PublicSeats']>
  | Unknown<T.Line, F['LineBody']>
  | Unknown<T.Category, F['CategoryBody']>
  | Unknown<Omit<T.OpinionRow, 'text'>, F['Row']>
  | Unknown<T.Opinion, F['OpinionBody']>
  | Unknown<T.OpinionEntry, F['EntryBody']>
  | Unknown<T.OpinionResult, F['ResultBody']>
  | Unknown<T.Step, F['StepBody']>
  | Unknown<T.Unsealing, F['UnsealingBody']>
  | Unknown<T.Publication, F['PublicationBody']>
  | Unknown<T.Published, F['PublishedBody']>
  | Unknown<T.Opening, F['OpeningBody']>
  | Unknown<T.Board, Insight['schemas']['Board']>
  | Unknown<T.Board['totals'], Insight['schemas']['Totals']>
  | Unknown<T.Notice, Notification['schemas']['InboxLine']>;

export const nothingMissing: [Missing] extends [never] ? true : Missing = true;
