import type { Marks } from '#db/json'

export function sameMarks(one: Marks, other: Marks): boolean {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...ids].every(id => one[id] === other[id])
}
