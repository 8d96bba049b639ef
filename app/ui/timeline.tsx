import type { ReactNode } from 'react'
import { starPath } from '#app/ui/lattice/star'

type Step = {
  key: string
  when: 'past' | 'now' | 'future'
  title: ReactNode
  /** The state in a word ("done", "now"), so that it is not shown by the dot alone. */
  word?: ReactNode
  time: ReactNode
  note?: ReactNode
}

export function Timeline({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="timeline">
      {steps.map(step => (
        <li
          className="timeline-step"
          key={step.key}
          data-when={step.when}
          aria-current={step.when === 'now' ? 'step' : undefined}
        >
          <svg className="timeline-dot" viewBox="0 0 20 20" aria-hidden="true">
            {DOTS[step.when]}
          </svg>
          <p>
            <span className="timeline-title">{step.title}</span>
            {step.word && <span className="timeline-word">{step.word}</span>}
          </p>
          <p className="timeline-time">{step.time}</p>
          {step.note && <p className="timeline-note">{step.note}</p>}
        </li>
      ))}
    </ol>
  )
}

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } as const
const STAR = starPath({ points: 8, jump: 3, size: 20 })

const DOTS = {
  past: <path d="m4.5 10.5 4 4 7.5-9" {...stroke} strokeWidth={2.5} />,
  now: <path d={STAR} fill="currentColor" />,
  future: <circle cx="10" cy="10" r="6" {...stroke} />,
} as const
