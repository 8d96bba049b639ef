import type { ReactNode } from 'react'
import { Mark } from '#app/ui/mark'

type Answer = 'yes' | 'no' | 'unknown'

type ChecklistProps = {
  words: Record<Answer, string>
  items: readonly { key: string; answer: Answer; text: ReactNode; note?: ReactNode }[]
}

/** Conditions, each with its answer in a word, a shape and a colour. */
export function Checklist({ words, items }: ChecklistProps) {
  return (
    <ul className="checklist">
      {items.map(item => (
        <li className="checklist-item" key={item.key} data-answer={item.answer}>
          <Mark tone={TONES[item.answer]} />
          <p>
            <span className="checklist-answer">{words[item.answer]}:</span> {item.text}
          </p>
          {item.note && <p className="checklist-note">{item.note}</p>}
        </li>
      ))}
    </ul>
  )
}

const TONES = { yes: 'done', no: 'danger', unknown: 'awaiting' } as const
