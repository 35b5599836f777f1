import { readCode } from './code';
import { field, h } from './dom';
import { act, thread, Told, type Opinion, type Receipt, type Thread } from './room';
import { when, type RoomWords } from './words';

/** Reading a thread by its code, and answering in it: reply, confirm, reopen, withdraw. Nothing outlives the page. */
export function reading(w: RoomWords): HTMLElement {
  const input = h('input', { autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false', inputmode: 'text', maxlength: 32 });
  const out = h('div', { 'aria-live': 'polite' });
  const form = h('form', { novalidate: true, class: 'by-code' }, field(w.code, input, w.codeHint), h('button', { type: 'submit', class: 'btn fill' }, w.open));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const code = readCode(input.value);
    if (code === null) {
      out.replaceChildren(h('p', { class: 'trouble', role: 'alert' }, w.codeWrong));
      input.focus();
    } else void open(w, code, out);
  });
  return h('div', {}, form, out);
}

async function open(w: RoomWords, code: string, out: HTMLElement): Promise<void> {
  out.replaceChildren(h('p', { class: 'soft' }, '…'));
  try {
    const found = await thread(code);
    out.replaceChildren(...opened(w, code, found, out));
  } catch (trouble) {
    const told = trouble instanceof Told ? (trouble.status === 404 ? w.none : trouble.status === 503 || trouble.status === 429 ? w.busy : trouble.message || w.broken) : w.lost;
    out.replaceChildren(h('p', { class: 'trouble', role: 'alert' }, told));
  }
}

function opened(w: RoomWords, code: string, found: Thread, out: HTMLElement): HTMLElement[] {
  const opinion = found.opinion ?? ('text' in found ? (found as unknown as Opinion) : undefined);
  if (opinion === undefined) return [h('p', {}, `${w.waiting} ${when(found.nextRelease)}`)];
  const said = (who: string, text: string, extra = '') => h('article', { class: `entry ${extra}` }, h('b', {}, who), h('p', {}, text));
  return [
    found.waiting === true ? h('p', { class: 'note' }, `${w.pending} ${when(found.nextRelease)}`) : h('span', {}),
    h('p', { class: 'state' }, h('b', {}, w.states[opinion.state] ?? opinion.state), opinion.state === 'CLOSED' || opinion.state === 'ANSWERED' ? '' : ` · ${w.rung} ${w.rungs[opinion.rung - 1] ?? ''}${opinion.due ? ` · ${w.due} ${when(opinion.due)}` : ''}`),
    said(w.you, opinion.text),
    ...opinion.entries.filter((entry) => entry.kind !== 'NOTE').map((entry) => said(entry.by === 'asker' ? w.you : entry.by.displayName, entry.text)),
    ...(opinion.result ? [answer(w, opinion)] : []),
    ...acts(w, code, opinion, out),
  ];
}

function answer(w: RoomWords, opinion: Opinion): HTMLElement {
  const { code, words, proof, by } = opinion.result!;
  return h(
    'article',
    { class: 'entry result' },
    h('b', {}, `${by?.displayName ?? ''} ${w.results[code] ?? code}`),
    h('p', {}, words),
    proof !== undefined && proof !== null && h('p', { class: 'soft' }, `${w.proof}${[proof.words, proof.link].filter(Boolean).join(' ')}`),
    opinion.silentUntil !== undefined && opinion.state === 'ANSWERED' && h('p', { class: 'soft' }, `${w.silent} ${when(opinion.silentUntil)}`),
  );
}

function acts(w: RoomWords, code: string, opinion: Opinion, out: HTMLElement): HTMLElement[] {
  const may = (name: string) => opinion.actions?.[name] === 'allowed';
  const status = h('div', { role: 'status' });
  const run = async (what: () => Promise<Receipt>, form: HTMLElement) => {
    for (const one of form.querySelectorAll('button')) one.disabled = true;
    try {
      const receipt = await what();
      form.replaceChildren(h('p', { class: 'note' }, `${w.acted} ${when(receipt.nextRelease)}`));
      if (receipt.inNeed === true) form.append(h('p', { class: 'trouble', role: 'alert' }, `${w.inNeed} `, h('a', { href: `tel:${receipt.hotline}` }, receipt.hotline ?? '')));
    } catch (trouble) {
      for (const one of form.querySelectorAll('button')) one.disabled = false;
      status.replaceChildren(h('p', { class: 'trouble', role: 'alert' }, trouble instanceof Told ? trouble.message || w.broken : w.lost));
    }
  };
  const worded = (label: string, button: string, what: 'reply' | 'reopen') => {
    const text = h('textarea', { rows: 3, maxlength: 2000, autocomplete: 'off', spellcheck: 'false' });
    const form = h('form', { novalidate: true }, field(label, text), h('button', { type: 'submit', class: 'btn' }, button));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (text.value.trim() === '') text.focus();
      else void run(() => act(code, what, { text: text.value.trim() }), form);
    });
    return form;
  };
  const parts: HTMLElement[] = [];
  if (may('confirm')) {
    const value = h('select', {}, ...[5, 4, 3, 2, 1].map((one) => h('option', { value: one }, String(one))));
    const form = h('form', { class: 'verdict' }, h('h2', {}, w.verdict), field(w.satisfaction, value), h('button', { type: 'submit', class: 'btn fill' }, w.confirm));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void run(() => act(code, 'confirm', { satisfaction: Number(value.value) }), form);
    });
    parts.push(form);
  }
  if (may('reopen')) parts.push(h('details', {}, h('summary', {}, w.notSolved), worded(w.whyNot, w.reopen, 'reopen')));
  if (may('entry')) parts.push(worded(w.reply, w.sendReply, 'reply'));
  if (may('withdraw')) {
    const box = h('div', {});
    box.append(
      h('button', { type: 'button', class: 'plain', onclick: () => void (confirm(w.withdrawSure) && run(() => act(code, 'withdraw'), box)) }, w.withdraw),
    );
    parts.push(box);
  }
  return [...parts, status, h('button', { type: 'button', class: 'plain', onclick: () => out.replaceChildren() }, w.close)];
}
