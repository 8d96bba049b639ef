import { diffArrays } from 'diff'

export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string }

/**
 * Maximum number of edits before a coarser comparison is used; limits two unrelated 50 kB texts to a fraction of a
 * second.
 */
const MAX_EDITS = 1_000

/** Texts longer than any field are not compared word by word. */
const MAX_LENGTH = 100_000

/**
 * The changes from one text to the next, word by word (line by line, then as a whole, where they differ too much). The
 * parts that are not added form the old text exactly, those not removed the new one.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  if (before.length > MAX_LENGTH || after.length > MAX_LENGTH) return replaced(before, after)
  return (
    compare(words(before), words(after)) ?? compare(lines(before), lines(after)) ?? replaced(before, after)
  )
}

function compare(before: string[], after: string[]): DiffPart[] | undefined {
  const changes = diffArrays(before, after, { maxEditLength: MAX_EDITS })
  return changes?.map(change => ({ kind: kindOf(change), text: change.value.join('') }))
}

function kindOf(change: { added: boolean; removed: boolean }): DiffPart['kind'] {
  if (change.added) return 'added'
  return change.removed ? 'removed' : 'same'
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|./gsu) ?? []
}

function lines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function replaced(before: string, after: string): DiffPart[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
}
