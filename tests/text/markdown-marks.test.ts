import { expect, test } from 'vitest'
import { type MarkKind, markSelection } from '#app/text/markdown-marks'

/** Presses a button of the toolbar; `‹` and `›` stand for the ends of the selection, before and after. */
function press(kind: MarkKind, shown: string): string {
  const [start, end] = [shown.indexOf('‹'), shown.indexOf('›') - 1]
  const text = shown.replace(/[‹›]/g, '')
  const edit = markSelection(kind, { text, start, end })
  const next = text.slice(0, edit.from) + edit.insert + text.slice(edit.to)
  return `${next.slice(0, edit.start)}‹${next.slice(edit.start, edit.end)}›${next.slice(edit.end)}`
}

test.each<[MarkKind, string, string]>([
  ['bold', 'one ‹two› three', 'one **‹two›** three'],
  ['bold', 'one **‹two›** three', 'one ‹two› three'],
  ['bold', 'one‹ two ›three', 'one **‹two›** three'],
  ['bold', '‹›', '**‹›**'],
  ['italic', 'one ‹two›', 'one *‹two›*'],
  ['italic', '*‹two›*', '‹two›'],
  ['italic', '**‹two›**', '***‹two›***'],
  ['heading', 'one\nt‹›wo', 'one\n## two‹›'],
  ['heading', '### ‹one›', '‹one›'],
  ['bullets', 'a\n‹b\nc›\nd', 'a\n‹- b\n- c›\nd'],
  ['bullets', '‹- b\n- c›', '‹b\nc›'],
  ['bullets', '‹- b\nc›', '‹- b\n- c›'],
  ['numbers', '‹b\nc›', '‹1. b\n2. c›'],
  ['numbers', '‹1. b\n2) c›', '‹b\nc›'],
  ['link', 'see ‹our page›', 'see [our page](‹https://›)'],
  ['link', 'see ‹https://a.example›', 'see [‹›](https://a.example)'],
])('%s turns %j into %j', (kind, before, after) => {
  expect(press(kind, before)).toBe(after)
})
