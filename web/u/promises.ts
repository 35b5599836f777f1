import { h } from '../quiet/dom';
import type { Promises } from './read';
import type { Speech } from './rows';
import { fill } from './words';

/** Kept promises as stamps on paper: filled for kept, hollow and struck for broken, in the order they came due. */
export function promisesOf(promises: Promises, { w, named }: Speech): HTMLElement {
  const semester = named(promises.semester);
  const all = promises.kept + promises.broken;
  if (all === 0) return h('section', { class: 'promises', 'aria-labelledby': 'kept' }, h('h2', { id: 'kept' }, w.promises), h('p', { class: 'soft' }, fill(w.noPromise, { semester })));
  const said = fill(w.promisesSaid, { semester, all, kept: promises.kept, broken: promises.broken });
  return h(
    'section',
    { class: 'promises', 'aria-labelledby': 'kept' },
    h('h2', { id: 'kept' }, w.promises),
    h(
      'div',
      { class: 'paper' },
      promises.percent != null && h('p', { class: 'percent' }, String(promises.percent), h('span', {}, '%')),
      h(
        'div',
        {},
        h('p', {}, said),
        promises.percent == null && h('p', { class: 'soft' }, fill(w.tooFew, { semester })),
        h('div', { class: 'stamps', role: 'img', 'aria-label': said }, ...promises.latest.map((kept) => h('i', { class: kept ? 'kept' : 'broken', lang: 'zh-CN' }, kept ? '践' : ''))),
        h(
          'p',
          { class: 'legend soft' },
          h('span', {}, h('i', { class: 'kept', 'aria-hidden': 'true', lang: 'zh-CN' }, '践'), w.kept),
          h('span', {}, h('i', { class: 'broken', 'aria-hidden': 'true' }), w.broken),
        ),
      ),
    ),
    h('p', { class: 'soft' }, w.promiseWhat),
  );
}
