const IDS = '[data-part-id], [data-intercom-part-id]';
const CLASSES =
  '.inbox2__user-email-part, .inbox2__admin-email-part, .inbox2__note-part, .inbox-2__user-email-part, .inbox-2__admin-email-part, .inbox-2__note-part';
/** One message, by whichever mark its time had. */
const SINGLE = `[class*="group/content-part"], ${IDS}, ${CLASSES}`;
/** One message or event; a group of parts is one where no parts are marked in it. */
export const PART = `${SINGLE}, [data-part-group-id]:not(:has(${SINGLE}))`;

/** Tailwind's classes centre the stream in the shadow root, and much else elsewhere. */
const CENTRED = `:is(.mx-auto, [class*="max-w-[1000px]"]):has(${SINGLE})`;
/** What holds the messages, best mark first. */
export const STREAMS: readonly string[] = [
  '[data-testid="conversation-stream-scroll-container"]',
  '[data-conversation-stream]',
  '[data-intercom-target-conversation-stream]',
  '.inbox-2__conversation-stream, .inbox2__conversation-stream',
  CENTRED,
];

/** What a message says, best mark first. */
export const BODIES: readonly string[] = [
  '.interblocks-html, .intercom-interblocks-html',
  '.inbox-2__break-words, .inbox2__break-words, [class*="break-words"]',
  '.inbox2__user-email-content, .inbox-2__user-email-content',
  '.inbox2__renderable-part, .inbox-2__renderable-part',
];

/** A teammate's name beside what they wrote, reply or note. */
export const AVATAR = '[data-testid="admin-avatar-name"]';
/** Only conversations by e-mail have these. */
export const MAIL =
  '.channels__inbox__email-metadata-container, .inbox2__user-email-part, .inbox-2__user-email-part, [class*="email-metadata"]';

/** The reply box and its frame. */
export const COMPOSER = ':is([data-conversation-reply-composer], .inbox2__composer__container)';
export const BUTTON = 'button, [role="button"]';
export const ATTACHMENT = '[class*="attachment"], a[download]';
