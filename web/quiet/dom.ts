/** Elements from words: text is always text, never markup. */
type Child = Node | string | null | false | undefined;
type Props = Record<string, string | boolean | number | ((event: Event) => void) | undefined>;

export function h<K extends keyof HTMLElementTagNameMap>(tag: K, props: Props = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child): child is Node | string => child !== null && child !== false && child !== undefined));
  return element;
}

let count = 0;

/** A field with its name above and, if it has one, its hint below. */
export function field(name: string, input: HTMLElement, hint?: Node | string): HTMLElement {
  const id = `f${++count}`;
  input.id = id;
  if (hint !== undefined) input.setAttribute('aria-describedby', `${id}-hint`);
  return h('div', { class: 'field' }, h('label', { for: id }, name), input, hint !== undefined && h('p', { class: 'hint', id: `${id}-hint` }, hint));
}
