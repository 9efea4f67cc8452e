type Child = Node | string | null | false;

/** Builds an element; children that are null or false are left out. No markup is ever parsed. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

const PATHS = {
  home: 'M3 11 12 4l9 7v9h-6v-6H9v6H3z',
  views: 'M4 5h16v3H4zm0 5.5h16v3H4zM4 16h16v3H4z',
  people: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-8 8c0-3.5 3.6-5.5 8-5.5s8 2 8 5.5z',
  chart: 'M4 20V10h4v10zm6 0V4h4v16zm6 0v-7h4v7z',
  gear: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zm9 5.5v-3l-2.6-.6-.7-1.7 1.4-2.3-2.1-2.1-2.3 1.4-1.7-.7L12.5 2h-3l-.6 2.5-1.7.7-2.3-1.4-2.1 2.1 1.4 2.3-.7 1.7L1 10.5v3l2.5.6.7 1.7-1.4 2.3 2.1 2.1 2.3-1.4 1.7.7.6 2.5h3l.6-2.5 1.7-.7 2.3 1.4 2.1-2.1-1.4-2.3.7-1.7z',
  mail: 'M3 5h18v14H3zm2 3v.6l7 4.9 7-4.9V8l-7 4.9z',
  chat: 'M4 4h16v12H10l-5 4v-4H4z',
  note: 'M5 3h10l4 4v14H5zm3 8h8v1.8H8zm0 4h8v1.8H8z',
  down: 'm6 9 6 6 6-6-1.6-1.6L12 11.8 7.6 7.4z',
  close:
    'm6.4 5 5.6 5.6L17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z',
  search:
    'M10 4a6 6 0 1 0 3.7 10.7l5 5 1.4-1.4-5-5A6 6 0 0 0 10 4zm0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  send: 'M3 4 21 12 3 20l3-8zm4.6 7h7.2L6.2 7.2z',
} as const;

export type IconName = keyof typeof PATHS;

/** A 16 px icon, hidden from screen readers. */
export function icon(name: IconName): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', PATHS[name]);
  path.setAttribute('fill', 'currentColor');
  svg.append(path);
  return svg;
}

const HUES = 6;

/** Initials on one of six colours, the same for the same name. */
export function avatar(name: string, attributes: Record<string, string> = {}): HTMLElement {
  const initials = name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join('');
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % HUES;
  return h('figure', { ...attributes, class: `avatar hue-${hue}` }, initials);
}
