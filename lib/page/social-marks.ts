import type { ChannelMark } from './reading-rules';

/** Brands whose messages are a social channel; a desk shows them untranslated in any language. */
const BRANDS = [
  'WhatsApp',
  'Facebook',
  'Messenger',
  'Instagram',
  'Twitter',
  'WeChat',
  'Telegram',
  'Viber',
];

/** Marks for desks that write "Message from NAME, by CHANNEL, …" into `attribute` of `selector`. */
export function socialMarks(selector: string, attribute: string): ChannelMark[] {
  return BRANDS.map(
    (brand): ChannelMark => [`${selector}[${attribute}*=" ${brand}," i]`, 'social'],
  );
}
