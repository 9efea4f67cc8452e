import { describe, expect, test } from 'vitest';
import { readThread } from '@/lib/page/read-thread';
import type { Site } from '@/lib/page/reading-rules';
import { mountPage } from './mount-page';
import { type SavedPage, withoutElements } from './saved-pages';

/** Registers the tests that every saved page of a site reads as expected, also when it is drawn again. */
export function readSavedPages(site: Site, pages: readonly SavedPage[]): void {
  describe(`saved pages of ${site.label}`, () => {
    test.each(pages)('$name reads as expected', ({ html, url, expected }) => {
      const document = mountPage(html);
      expect(withoutElements(readThread(site, document, url))).toEqual(expected);
    });

    test.each(pages)(
      '$name reads the same when the page draws it again',
      ({ html, url, expected }) => {
        const document = mountPage(html);
        const first = readThread(site, document, url);
        const again = readThread(site, mountPage(html), url);
        expect(withoutElements(again)).toEqual(withoutElements(first));
        expect(withoutElements(again)).toEqual(expected);
      },
    );
  });
}
