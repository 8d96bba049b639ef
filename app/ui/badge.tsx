import type { ReactNode } from 'react'
import { Mark, type Tone } from '#app/ui/mark'

/** A state in one word, with its shape and colour. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className="badge" data-tone={tone}>
      <Mark tone={tone} />
      {children}
    </span>
  )
}
