import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { Places } from './places';

const PAGE = `<i class="a"></i><main class="a"><b class="a"></b>
  <section class="a"><p class="a">1</p><p>2</p></section><u class="a"></u></main><i class="a"><s></s></i>`;

function open() {
  mountPage(PAGE);
  const root = document.querySelector('section');
  if (!root) throw new Error('the page has no root');
  const places = new Places(root);
  const asked = (within: ParentNode, selector = '.a') => [...places.query(within, selector)];
  return { root, places, asked };
}

test.each(['document', 'main', 'section', 'b'])(
  'finds below %s what the page would, and again',
  (place) => {
    const { asked } = open();
    const within = place === 'document' ? document : document.querySelector(place);
    if (!within) throw new Error('there is no such place');
    const expected = [...within.querySelectorAll('.a')];
    expect(asked(within)).toEqual(expected);
    expect(asked(within)).toEqual(expected);
  },
);

test('what was found in the root counts until a change is told', () => {
  const { root, places, asked } = open();
  expect(asked(document)).toHaveLength(7);
  root.querySelector('.a')?.remove();
  expect(asked(document)).toHaveLength(7);
  places.changed();
  expect(asked(document)).toEqual([...document.querySelectorAll('.a')]);
});

test('what was found around it counts while it matches, and something new is seen in time', () => {
  const { places, asked } = open();
  expect(asked(document)).toHaveLength(7);
  document.querySelector('b')?.remove();
  document.querySelector('u')?.classList.remove('a');
  expect(asked(document)).toHaveLength(5);
  document.querySelector('s')?.classList.add('a');
  places.expire();
  expect(asked(document)).toEqual([...document.querySelectorAll('.a')]);
});

test('a shadow root is a page of its own', () => {
  mountPage('<div class="a"></div>');
  const shadow = document.querySelector('div')?.attachShadow({ mode: 'open' });
  if (!shadow) throw new Error('there is no shadow root');
  shadow.append(document.createElement('p'));
  const places = new Places(shadow);
  expect([...places.query(shadow, 'p')]).toHaveLength(1);
  expect([...places.query(document, 'p, .a')]).toHaveLength(1);
});

const SELECTORS = ['p', '.a', 'p:has(.a)', 'p:last-child', 'p + p', '.a p'];
const ROW = fc.constantFrom('<p class="a"></p>', '<p></p>', '<p><b class="a"></b></p>', '<b></b>');

test('with what is told to be added it finds what the page does', () => {
  fc.assert(
    fc.property(fc.array(ROW), fc.array(ROW), fc.boolean(), (rows, added, atEnd) => {
      const { root, places, asked } = open();
      const list = document.createElement('div');
      list.innerHTML = rows.join('');
      root.prepend(list);
      for (const selector of SELECTORS) asked(root, selector);
      for (const html of added) {
        const holder = document.createElement('template');
        holder.innerHTML = html;
        const [element] = holder.content.children;
        if (!element) continue;
        (atEnd ? root : list).append(element);
        places.added(element);
      }
      for (const selector of SELECTORS) {
        expect(asked(root, selector)).toEqual([...root.querySelectorAll(selector)]);
      }
    }),
  );
});
