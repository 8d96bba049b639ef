type Pair = { on: string; ink: string }

const GROUNDS = ['paper', 'surface', 'sunken']
const TONES = ['caspian', 'pomegranate', 'saffron', 'leaf']
const pairs = (grounds: string[], inks: string[]): Pair[] =>
  grounds.flatMap(on => inks.map(ink => ({ on, ink })))

/** Every text colour with every background it is used on: 4.5 to 1 or better in both themes. */
export const TEXT_PAIRS: Pair[] = [
  ...pairs(GROUNDS, ['ink', 'ink-soft', 'caspian-strong', 'pomegranate-strong', ...TONES]),
  ...TONES.flatMap(tone => pairs([`${tone}-wash`], ['ink', 'ink-soft', tone])),
  ...TONES.map(tone => ({ on: tone, ink: `on-${tone}` })),
  { on: 'caspian-strong', ink: 'on-caspian' },
  { on: 'pomegranate-strong', ink: 'on-pomegranate' },
  { on: 'caspian-wash', ink: 'caspian-strong' },
]

/** Borders of controls, focus rings and meaningful marks: 3 to 1 or better in both themes. */
export const MARK_PAIRS: Pair[] = [...pairs(GROUNDS, ['line-strong', 'focus'])]
