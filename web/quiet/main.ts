import { inGroups, makeCode } from './code';
import { field, h } from './dom';
import { reading } from './reading';
import { rules, send, Told, type Letter, type Receipt, type Rules } from './room';
import { en, when, zh, type RoomWords } from './words';

/** The quiet room: a page of its own, without sign-in, storage or stream. What is typed lives in memory only. */
let language: 'zh' | 'en' = /^zh/i.test(navigator.language) ? 'zh' : 'en';
let known: Rules | null = null;
let fault: unknown = null;
let tab: 'write' | 'read' = 'write';
let letter: Letter = fresh();
let shown: { code: string; receipt: Receipt; kept: boolean } | null = null;
const room = document.getElementById('room')!;
const words = (): RoomWords => (language === 'zh' ? zh : en);
const named = (names: { zh: string; en: string }) => names[language] || names.zh;

function fresh(): Letter {
  return { code: makeCode((bytes) => crypto.getRandomValues(bytes)), union: '', kind: 'question', category: '', text: '' };
}

const dark = matchMedia('(prefers-color-scheme: dark)');
const scheme = () => document.documentElement.setAttribute('data-mantine-color-scheme', dark.matches ? 'dark' : 'light');
dark.addEventListener('change', scheme);
addEventListener('beforeunload', (event) => {
  if (shown !== null && !shown.kept) event.preventDefault();
});

function draw(): void {
  const w = words();
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = `${w.title} · Guildhall`;
  const hotline = known?.hotline ?? '12356';
  room.replaceChildren(
    h(
      'header',
      { class: 'top' },
      h('p', { class: 'safety', role: 'note' }, h('span', {}, w.unreachable + w.hotline), h('a', { href: `tel:${hotline}` }, hotline)),
    ),
    h(
      'main',
      {},
      h(
        'div',
        { class: 'head' },
        h('span', { class: 'seal', 'aria-hidden': 'true', lang: 'zh-CN' }, '静'),
        h('div', {}, h('h1', {}, w.title), h('p', { class: 'soft' }, w.what)),
      ),
      shown === null &&
        h(
          'div',
          { class: 'tabs', role: 'tablist' },
          ...(['write', 'read'] as const).map((one) =>
            h('button', { type: 'button', role: 'tab', id: `tab-${one}`, 'aria-selected': tab === one ? 'true' : 'false', 'aria-controls': 'panel', onclick: () => show(one) }, w[one]),
          ),
        ),
      shown !== null
        ? sent(w)
        : h('div', { id: 'panel', role: 'tabpanel', 'aria-labelledby': `tab-${tab}` }, tab === 'read' ? reading(w) : known === null ? loading(w) : writing(w, known)),
    ),
    h(
      'footer',
      {},
      h('a', { href: '/' }, w.back),
      h('button', { type: 'button', class: 'plain', lang: language === 'zh' ? 'en' : 'zh-CN', onclick: other }, language === 'zh' ? 'English' : '中文'),
    ),
  );
}

function other(): void {
  language = language === 'zh' ? 'en' : 'zh';
  draw();
}

function show(one: 'write' | 'read'): void {
  tab = one;
  draw();
  document.getElementById(`tab-${one}`)?.focus();
}

function loading(w: RoomWords): HTMLElement {
  return fault === null
    ? h('p', { class: 'soft', role: 'status' }, '…')
    : h('div', { class: 'trouble', role: 'alert' }, h('p', {}, w.lost), h('button', { type: 'button', class: 'btn', onclick: () => void load() }, w.retry));
}

function writing(w: RoomWords, it: Rules): HTMLElement {
  const select = (value: string, options: [string, string][], set: (value: string) => void) =>
    h('select', { onchange: (event) => set((event.target as HTMLSelectElement).value) }, h('option', { value: '' }, w.choose), ...options.map(([id, name]) => h('option', { value: id, selected: id === value }, name)));
  if (it.unions.length === 1) letter.union = it.unions[0]!.id;
  const union = it.unions.find((one) => one.id === letter.union);
  const left = h('span', {}, String(it.maxChars - letter.text.length));
  const text = h('textarea', { rows: 8, maxlength: it.maxChars, autocomplete: 'off', spellcheck: 'false' });
  text.value = letter.text;
  text.addEventListener('input', () => {
    letter.text = text.value;
    left.textContent = String(it.maxChars - text.value.length);
  });
  const status = h('div', { role: 'status' });
  const form = h(
    'form',
    { novalidate: true },
    field(
      w.union,
      select(
        letter.union,
        it.unions.map((one) => [one.id, named(one.names)]),
        (value) => {
          letter = { ...letter, union: value, category: '' };
          draw();
        },
      ),
    ),
    field(w.kind, select(letter.kind, Object.entries(w.kinds), (value) => (letter.kind = value))),
    field(w.category, select(letter.category, (union?.categories ?? []).map((one) => [one.id, named(one.names)]), (value) => (letter.category = value))),
    field(w.text, text, h('span', {}, w.textHint, left, w.characters)),
    status,
    h('button', { class: 'btn fill', type: 'submit' }, w.send),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit(w, it, form, status);
  });
  return form;
}

async function submit(w: RoomWords, it: Rules, form: HTMLFormElement, status: HTMLElement): Promise<void> {
  const missing = [letter.union === '' && w.union, letter.kind === '' && w.kind, letter.category === '' && w.category, letter.text.trim() === '' && w.text].filter(Boolean);
  if (missing.length > 0) {
    status.replaceChildren(h('p', { class: 'trouble', role: 'alert' }, w.fillIn + missing.join(language === 'zh' ? '、' : ', ')));
    return;
  }
  const controls = [...form.querySelectorAll<HTMLButtonElement>('button, select, textarea')];
  for (const one of controls) one.disabled = true;
  const bar = h('progress', { max: 1, value: 0, 'aria-label': w.working });
  status.replaceChildren(h('p', {}, w.working), bar);
  try {
    const receipt = await send({ ...letter, text: letter.text.trim() }, it, (share) => (bar.value = share));
    shown = { code: letter.code, receipt, kept: false };
    letter = fresh();
    draw();
    document.getElementById('code')?.focus();
  } catch (trouble) {
    for (const one of controls) one.disabled = false;
    status.replaceChildren(h('p', { class: 'trouble', role: 'alert' }, trouble instanceof Told ? (trouble.status === 503 || trouble.status === 429 ? w.busy : trouble.message || w.broken) : w.lost));
    // stale rules make the work worthless: fetched anew before the next attempt
    if (trouble instanceof Told && trouble.code === 'work-missing') known = await rules().catch(() => known);
  }
}

function sent(w: RoomWords): HTMLElement {
  const { code, receipt } = shown!;
  const grouped = inGroups(code);
  const copy = h('button', { type: 'button', class: 'btn' }, w.copy);
  copy.addEventListener('click', () => {
    void navigator.clipboard?.writeText(grouped).then(() => (copy.textContent = w.copied));
  });
  return h(
    'section',
    { class: 'sent' },
    receipt.inNeed === true && h('p', { class: 'trouble', role: 'alert' }, `${w.inNeed} `, h('a', { href: `tel:${receipt.hotline}` }, receipt.hotline ?? '')),
    h('h2', {}, w.sentHead),
    h('p', { class: 'code', id: 'code', tabindex: -1, translate: 'no' }, ...grouped.split('-').map((part) => h('span', {}, part))),
    h('p', {}, w.sentWhat),
    receipt.nextRelease !== undefined && h('p', { class: 'soft' }, `${w.released} ${when(receipt.nextRelease)}`),
    h(
      'div',
      { class: 'acts' },
      copy,
      h('button', { type: 'button', class: 'btn', onclick: () => picture(grouped) }, w.picture),
      h(
        'button',
        {
          type: 'button',
          class: 'btn fill',
          onclick: () => {
            shown = null;
            tab = 'read';
            draw();
          },
        },
        w.kept,
      ),
    ),
  );
}

/** Drawn here and handed to the browser's own saving: the picture never leaves the device. */
function picture(code: string): void {
  const canvas = h('canvas', { width: 720, height: 240 });
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  pen.fillStyle = token('--code-ground');
  pen.fillRect(0, 0, 720, 240);
  pen.fillStyle = token('--code-ink');
  pen.textAlign = 'center';
  pen.font = '600 40px monospace';
  pen.fillText(code, 360, 135);
  canvas.toBlob((blob) => {
    if (blob === null) return;
    const address = URL.createObjectURL(blob);
    h('a', { href: address, download: 'code.png' }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  });
}

async function load(): Promise<void> {
  fault = null;
  draw();
  try {
    known = await rules();
  } catch (trouble) {
    fault = trouble;
  }
  draw();
}

scheme();
void load();
