import { useCallback, useEffect, useRef, useState } from 'react';
import * as calls from '../api/calls';
import { newKey } from '../api/http';
import { serverNow } from '../api/clock';
import type { Scan, ScanAnswer } from '../api/types';
import { all, drop, keep } from '../offline/store';

/** For so long a scan can be taken back; only then is it sent. */
export const UNDO = 10_000;
const BATCH = 100;

/** A scan on record on this device, for the account that took it down. */
interface Waiting {
  account: string;
  roster: string;
  sendAt: number;
  scan: Scan;
}

/** Scans of one door, kept until the service has answered each: a dead network or a reload loses none. */
export function useQueue(account: string, activity: string, session: number) {
  const roster = `${activity}.${session}`;
  const [waiting, setWaiting] = useState<Waiting[]>([]);
  const [sent, setSent] = useState(0);
  const [answers, setAnswers] = useState<ScanAnswer[]>([]);
  const [unkept, setUnkept] = useState(false);
  const busy = useRef(false);

  const look = useCallback(async () => {
    const here = (await all<Waiting>('scans')).filter((one) => one.account === account && one.roster === roster);
    setWaiting(here);
    return here;
  }, [account, roster]);

  const send = useCallback(
    async (now: number) => {
      if (busy.current) return;
      busy.current = true;
      try {
        const due = (await look()).filter((one) => one.sendAt <= now).slice(0, BATCH);
        if (due.length === 0) return;
        const body = { sentAt: new Date(serverNow()).toISOString(), scans: due.map((one) => one.scan) };
        const told = await calls.door.scans(activity, session, body, newKey());
        for (const one of told.answers) await drop('scans', one.scan);
        setSent((before) => before + told.answers.length);
        setAnswers((before) => [...told.answers, ...before].slice(0, 200));
        await look();
      } catch {
        // stays in line; the next round sends it
      } finally {
        busy.current = false;
      }
    },
    [activity, session, look],
  );

  useEffect(() => {
    look().catch(() => setUnkept(true));
    const timer = setInterval(() => void send(Date.now()), 2_000);
    return () => clearInterval(timer);
  }, [look, send]);

  const add = async (scan: Scan) => {
    await keep('scans', scan.id, { account, roster, sendAt: Date.now() + UNDO, scan } satisfies Waiting);
    await look();
  };
  const undo = async (id: string) => {
    await drop('scans', id);
    await look();
  };
  return { waiting: waiting.map((one) => one.scan), sent, answers, unkept, add, undo };
}
