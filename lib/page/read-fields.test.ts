import { expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { PLAIN_DESK, plainPage } from '@/tests/support/plain-desk';
import { readFields } from './read-fields';

function fieldsOf(html: string) {
  const document = mountPage(html);
  const root = document.querySelector('.thread') as Element;
  return readFields(PLAIN_DESK.reading, document, { ticket: '1', root });
}

test('reads the fields of the panel around the thread', () => {
  expect(fieldsOf(plainPage('1', []))).toEqual({
    subject: 'Subject',
    customer: { name: 'customer', address: 'bob@x.test' },
    agent: 'Ana',
    status: 'open',
  });
});

test('fields of another panel or of an area outside are none', () => {
  const other = '<div class="panel"><i class="subject">Other</i></div>';
  const page = `${other}<div class="panel"><div class="other"><i class="subject">Old</i></div><div class="thread"></div></div>`;
  expect(fieldsOf(page)).toEqual({
    subject: null,
    customer: { name: null, address: null },
    agent: null,
    status: null,
  });
});

test('a status nobody knows is skipped', () => {
  const page =
    '<div class="panel"><i class="status">Escalated</i><i class="status">Gelöst</i><div class="thread"></div></div>';
  expect(fieldsOf(page).status).toBe('solved');
});
