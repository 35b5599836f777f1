/** Line icons on a 20-unit grid; always beside a word or under an accessible name, so hidden from readers. */
const PATHS = {
  home: 'M3 9.5 10 3l7 6.5V17h-4.500v-5h-5v5H3z',
  calendar: 'M3 5a1 1 0 0 1 1-1h12a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1zM3 8.500h14M7 2.500V5M13 2.500V5',
  weeks: 'M3 4h14v12.500H3zM3 8h14M7.700 8v8.500M12.300 8v8.500',
  file: 'M5 2.500h6.500L15 6v11.500H5zM11.500 2.500V6H15',
  ticket: 'M2.500 5h15v3a2 2 0 0 0 0 4v3h-15v-3a2 2 0 0 0 0-4zM12.500 5.500v2M12.500 9v2M12.500 12.500v2',
  talk: 'M3 4h14v9.500H9L5.500 17v-3.500H3z',
  person: 'M10 10.200a3.200 3.200 0 1 0 0-6.400 3.200 3.200 0 0 0 0 6.400ZM3.500 17c.6-3.400 3-5 6.500-5s5.900 1.600 6.500 5',
  people: 'M7.500 9.500a2.800 2.800 0 1 0 0-5.600 2.800 2.800 0 0 0 0 5.600ZM2 16.500c.4-3 2.500-4.500 5.500-4.500s5.100 1.500 5.500 4.500M13.500 4.200a2.600 2.600 0 0 1 0 5M15 12.300c1.800.6 2.800 2 3 4.200',
  bell: 'M5 14V9a5 5 0 0 1 10 0v5l1.500 1.500h-13zM8.500 18h3',
  search: 'M14.500 9a5.500 5.500 0 1 1-11 0 5.500 5.500 0 0 1 11 0ZM13.200 13.200l4 4',
  back: 'm12 4-6 6 6 6',
  forward: 'm8 5 5 5-5 5',
  down: 'm5 8 5 5 5-5',
  up: 'M10 16V4m0 0L5.500 8.500M10 4l4.500 4.500',
  check: 'm4 10.500 4 4 8-9',
  cross: 'm5 5 10 10M15 5 5 15',
  hourglass: 'M5 3h10M5 17h10M6 3c0 4 4 5 4 7s-4 3-4 7M14 3c0 4-4 5-4 7s4 3 4 7',
  turn: 'M10 3a7 7 0 1 1-6.700 5',
  barred: 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0ZM5.200 5.200l9.600 9.600',
  clock: 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0ZM10 6v4l2.800 1.800',
  warning: 'M10 3.500 17.500 16h-15zM10 8v3.500M10 13.800v.1',
  info: 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0ZM10 9.200V14M10 6.300v.1',
  lock: 'M5.500 9h9a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1ZM7 9V6.500a3 3 0 0 1 6 0V9',
  link: 'M8 12l4-4M7 9l-2.200 2.200a2.800 2.800 0 0 0 4 4L11 13M9 7l2.200-2.200a2.800 2.800 0 0 1 4 4L13 11',
  plus: 'M10 4v12M4 10h12',
  download: 'M10 3v9m0 0 3.500-3.500M10 12 6.500 8.500M4 13v4h12v-4',
  seats: 'M4 4h4.500v4.500H4zM11.500 4H16v4.500h-4.500zM4 11.500h4.500V16H4zM11.500 11.500H16V16h-4.500z',
  chart: 'M4 17V9M10 17V3M16 17v-5',
  parts: 'M3 4h6v5H3zM11 4h6v5h-6zM3 11h6v5H3zM11 11h6v5h-6z',
  ladder: 'M6 2.500v15M14 2.500v15M6 6h8M6 10h8M6 14h8',
  moon: 'M16.500 12A7 7 0 0 1 8 3.500a6.800 6.800 0 1 0 8.500 8.500Z',
  out: 'M8 3H4v14h4M8 10h9m0 0-3.500-3.500M17 10l-3.500 3.500',
  offline: 'M3 8.500a10 10 0 0 1 4-2.400M17 8.500a10 10 0 0 0-5.500-2.700M6 11.500a6 6 0 0 1 2.500-1.500M10 15.500v.1M3.500 3.500l13 13',
  key: 'M7.500 13.500a3.500 3.500 0 1 1 3.300-4.700H17v2.500h-2v2h-2.500v-2h-1.700a3.500 3.500 0 0 1-3.300 2.200Z',
  moved: 'M4 7h11m0 0-3-3m3 3-3 3M16 13H5m0 0 3-3m-3 3 3 3',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, small = false, turning = false }: { name: IconName; small?: boolean; turning?: boolean }) {
  return (
    <svg className={`icon${small ? ' small' : ''}${turning ? ' turning' : ''}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
