/**
 * Gives every row an id: its own when it is a stored one, else the one stored at its position when no other row has it
 * (a new row that was autosaved before), else a new one.
 */
export function keepIds<Row extends { id?: string | undefined }>(
  rows: readonly Row[],
  stored: readonly string[],
  newId: () => string,
): (Row & { id: string })[] {
  const claimed = new Set(rows.flatMap(row => row.id ?? []))
  const used = new Set<string>()
  return rows.map((row, index) => {
    const place = stored[index]
    const wanted = row.id && stored.includes(row.id) ? row.id : place && !claimed.has(place) ? place : newId()
    const id = used.has(wanted) ? newId() : wanted
    used.add(id)
    return { ...row, id }
  })
}
