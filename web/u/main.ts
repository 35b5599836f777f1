import { h } from '../quiet/dom';
import { promisesOf } from './promises';
import { coming, feed, past, Unknown, unions, type Named, type Row, type Site } from './read';
import { rowOf, type Speech } from './rows';
import { tellSearchEngines } from './searching';
import { en, zh } from './words';

/** A union's page for everybody: no sign-in, no cookie, no framework, so that it is there at once. */
const union = decodeURIComponent(location.pathname.split('/')[2] ?? '');
const page = document.getElementById('site')!;
let site: Site | null = null;
let rows: Row[] = [];
let next: string | null | undefined;
let before: Row[] = [];
let fault: unknown = null;
let others: Named[] = [];

function speech(): Speech {
  const language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  return { language, w: language === 'zh' ? zh : en, named: (names) => names[language] || names.zh || names.en };
}

function choose(language: 'zh' | 'en'): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  try {
    localStorage.setItem('language', language);
  } catch {
    // a browser that keeps nothing asks again next time
  }
  draw();
  document.getElementById(`language-${language}`)?.focus();
}

async function load(): Promise<void> {
  fault = null;
  draw();
  try {
    if (union === '') throw new Unknown();
    const [first, earlier] = await Promise.all([coming(union), past(union)]);
    site = first;
    rows = first.items;
    next = first.next;
    before = earlier.items.filter((row) => !rows.some((one) => one.id === row.id));
  } catch (cause) {
    fault = cause;
    if (cause instanceof Unknown) others = await unions().catch(() => []);
  }
  draw();
}

async function more(): Promise<void> {
  try {
    const page = await coming(union, next ?? undefined);
    const first = rows.length;
    rows = [...rows, ...page.items];
    next = page.next;
    draw();
    document.querySelectorAll<HTMLElement>('#coming-list h3')[first]?.focus();
  } catch (cause) {
    fault = cause;
    draw();
  }
}

function draw(): void {
  const said = speech();
  const { language, w, named } = said;
  const title = site === null ? (fault instanceof Unknown ? w.unknown : '') : named(site.names);
  document.title = title === '' ? 'Guildhall' : `${title} · Guildhall`;
  if (site !== null) {
    document.querySelector('meta[name=description]')?.setAttribute('content', `${title}: ${rows.slice(0, 3).map((row) => named(row.title)).join(', ')}`);
    tellSearchEngines({ ...site, items: rows }, named);
  }
  page.replaceChildren(
    h(
      'header',
      { class: 'letter' },
      h('span', { class: 'seal', 'aria-hidden': 'true', lang: 'zh-CN' }, '会'),
      h('div', {}, h('h1', {}, title), site !== null && h('p', { class: 'soft' }, w.site)),
      h('div', { class: 'segments', role: 'group', 'aria-label': w.language }, ...(['zh', 'en'] as const).map((one) => languageButton(one, language))),
    ),
    site === null ? h('main', {}, fault === null ? h('p', { class: 'soft', role: 'status' }, w.loading) : trouble(said)) : main(site, said),
    h('footer', {}, h('a', { href: '/' }, w.home), h('a', { href: '/quiet' }, w.quiet)),
  );
}

function languageButton(one: 'zh' | 'en', now: 'zh' | 'en'): HTMLElement {
  return h('button', { type: 'button', id: `language-${one}`, lang: one === 'zh' ? 'zh-CN' : 'en', 'aria-pressed': String(one === now), onclick: () => choose(one) }, one === 'zh' ? '中文' : 'English');
}

function main(site: Site, said: Speech): HTMLElement {
  const { w } = said;
  return h(
    'main',
    {},
    h(
      'section',
      { 'aria-labelledby': 'coming' },
      h('h2', { id: 'coming' }, w.coming),
      rows.length === 0 ? h('p', { class: 'soft' }, w.none) : h('ol', { class: 'rows', id: 'coming-list' }, ...rows.map((row) => rowOf(row, said))),
      fault !== null && trouble(said),
      next && h('button', { class: 'btn', type: 'button', onclick: () => void more() }, w.more),
    ),
    site.promises && promisesOf(site.promises, said),
    before.length > 0 && h('section', { 'aria-labelledby': 'past' }, h('h2', { id: 'past' }, w.past), h('ol', { class: 'rows' }, ...before.map((row) => rowOf(row, said)))),
    subscribe(said),
  );
}

function subscribe({ language, w }: Speech): HTMLElement {
  const address = feed(union, language);
  const input = h('input', { readonly: true, value: address, 'aria-label': w.address, onfocus: () => input.select() });
  const copy = h('button', { class: 'btn', type: 'button', onclick: () => void navigator.clipboard?.writeText(address).then(() => (copy.textContent = w.copied), () => input.focus()) }, w.copy);
  return h(
    'section',
    { class: 'feed', 'aria-labelledby': 'feed' },
    h('h2', { id: 'feed' }, w.feed),
    h('p', { class: 'soft' }, w.feedWhat),
    input,
    h('div', { class: 'acts' }, h('a', { class: 'btn fill', href: address.replace(/^https?:/, 'webcal:') }, w.add), copy),
  );
}

function trouble({ w, named }: Speech): HTMLElement {
  if (!(fault instanceof Unknown)) return h('div', { class: 'trouble', role: 'alert' }, h('p', {}, w.lost), h('button', { class: 'btn', type: 'button', onclick: () => void load() }, w.again));
  return h('div', { role: 'alert' }, h('p', {}, w.unknownWhat), h('ul', { class: 'others' }, ...others.map((one) => h('li', {}, h('a', { href: `/u/${encodeURIComponent(one.id)}` }, named(one.names))))));
}

const dark = matchMedia('(prefers-color-scheme: dark)');
dark.addEventListener('change', () => document.documentElement.setAttribute('data-mantine-color-scheme', dark.matches ? 'dark' : 'light'));
void load();
