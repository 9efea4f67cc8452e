/** Behaviour asked of every editor. */
export interface LabCase {
  name: string;
  title: string;
  /** Keys the agent presses in the empty editor: texts are typed, `[Key]` is pressed. */
  keys: readonly string[];
  /** The phrases chosen, one after the other without a touch of the editor. */
  phrases: readonly string[];
  /** Where the agent has the focus when choosing. */
  focus: 'editor' | 'elsewhere';
  /** What must stand in the editor before, after, and after typing ZZ behind the phrase. */
  draft: string;
  landed: string;
  typed: string;
}

const SORRY = 'I am sorry.';
const LINES = 'One.\n\nTwo.\nThree.';
const SIGNS = 'It’s “safe” 😀👍🏽 — <b>3 < 5</b> &amp; "done"';
const MIDDLE = [
  'Bob, bye.',
  '[Enter]',
  'Ana',
  '[ArrowUp]',
  '[Home]',
  ...Array(4).fill('[ArrowRight]'),
];

export const LAB_CASES: readonly LabCase[] = [
  {
    name: 'empty',
    title: 'Empty',
    keys: [],
    phrases: [`${SORRY}\nAna`],
    focus: 'editor',
    draft: '',
    landed: `${SORRY}\nAna`,
    typed: `${SORRY}\nAnaZZ`,
  },
  {
    name: 'draft',
    title: 'Draft kept',
    keys: ['Hi Bob,'],
    phrases: [SORRY],
    focus: 'editor',
    draft: 'Hi Bob,',
    landed: `Hi Bob, ${SORRY}`,
    typed: `Hi Bob, ${SORRY}ZZ`,
  },
  {
    name: 'middle',
    title: 'Caret in the middle',
    keys: MIDDLE,
    phrases: [SORRY],
    focus: 'editor',
    draft: 'Bob, bye.\nAna',
    landed: `Bob, ${SORRY} bye.\nAna`,
    typed: `Bob, ${SORRY}ZZ bye.\nAna`,
  },
  {
    name: 'elsewhere',
    title: 'Focus elsewhere',
    keys: MIDDLE,
    phrases: [SORRY],
    focus: 'elsewhere',
    draft: 'Bob, bye.\nAna',
    landed: `Bob, ${SORRY} bye.\nAna`,
    typed: `Bob, ${SORRY}ZZ bye.\nAna`,
  },
  {
    name: 'lines',
    title: 'Lines kept',
    keys: ['Hi Bob,'],
    phrases: [LINES],
    focus: 'editor',
    draft: 'Hi Bob,',
    landed: `Hi Bob,\n${LINES}`,
    typed: `Hi Bob,\n${LINES}ZZ`,
  },
  {
    name: 'signs',
    title: 'Quotes, emoji, markup',
    keys: ['Hi Bob,'],
    phrases: [SIGNS],
    focus: 'editor',
    draft: 'Hi Bob,',
    landed: `Hi Bob, ${SIGNS}`,
    typed: `Hi Bob, ${SIGNS}ZZ`,
  },
  {
    name: 'twice',
    title: 'Two in a row',
    keys: ['Hi Bob,'],
    phrases: ['One.', 'Two.'],
    focus: 'elsewhere',
    draft: 'Hi Bob,',
    landed: 'Hi Bob, One. Two.',
    typed: 'Hi Bob, One. Two.ZZ',
  },
];
