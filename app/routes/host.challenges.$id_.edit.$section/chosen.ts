/** The ticked checkboxes of one name: conform returns one value as a string, several as a list. */
export function chosen(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value]
  return values.filter(each => typeof each === 'string')
}
