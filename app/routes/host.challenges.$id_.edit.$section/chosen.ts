/** What was chosen among boxes of one name: conform gives one value as itself, several as a list. */
export function chosen(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value]
  return values.filter(each => typeof each === 'string')
}
