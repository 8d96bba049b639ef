export type Tone = 'neutral' | 'info' | 'open' | 'awaiting' | 'danger' | 'done'

/** The shape of a tone, so that a state is shown by shape as well as by colour and word. Always beside a word. */
export function Mark({ tone }: { tone: Tone }) {
  return (
    <svg className="mark" data-tone={tone} viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
      {SHAPES[tone]}
    </svg>
  )
}

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } as const

const SHAPES = {
  neutral: <circle cx="8" cy="8" r="5" {...line} />,
  info: <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" {...line} />,
  open: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  awaiting: (
    <>
      <circle cx="8" cy="8" r="6" {...line} />
      <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" />
    </>
  ),
  danger: <path d="M8 1.5 15.5 14.5H.5Z" fill="currentColor" />,
  done: <path d="m2 8.5 4 4 8-9" {...line} strokeWidth={2.5} />,
} as const
