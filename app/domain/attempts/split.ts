/** Which rows the public board counts. */
export type Split = {
  values: readonly (string | number)[]
  /** percent of the rows */
  share: number
  stratified: boolean
  /** a random number for each row, from the secret salt */
  random: ArrayLike<number>
}

/** Draws the public rows: of all, or of each class (each fifth of the numbers) by itself. 1 is public. */
export function drawSplit({ values, share, stratified, random }: Split): Uint8Array {
  const isPublic = new Uint8Array(values.length)
  for (const rows of stratified ? strataOf(values) : [values.map((_, row) => row)]) {
    const drawn = rows.sort((a, b) => (random[a] ?? 0) - (random[b] ?? 0) || a - b)
    for (const row of drawn.slice(0, Math.round((drawn.length * share) / 100))) isPublic[row] = 1
  }
  return isPublic
}

const fifths = 5

function strataOf(values: readonly (string | number)[]): number[][] {
  const groups = new Map<string | number, number[]>()
  const add = (key: string | number, row: number) => {
    const rows = groups.get(key)
    if (rows) rows.push(row)
    else groups.set(key, [row])
  }
  if (values.some(value => typeof value === 'number')) {
    const ordered = values.map((_, row) => row).sort((a, b) => Number(values[a]) - Number(values[b]) || a - b)
    for (const [place, row] of ordered.entries()) add(Math.floor((place * fifths) / ordered.length), row)
  } else for (const [row, value] of values.entries()) add(value, row)
  return [...groups.values()]
}
