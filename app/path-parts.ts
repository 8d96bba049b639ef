export const param = encodeURIComponent

export const host = (id: string) => `/host/challenges/${param(id)}`

/** The query string of the values that are set. */
export function query(search: Record<string, string | null | undefined>): string {
  const set = Object.entries(search).flatMap(([name, value]) => (value ? [`${name}=${param(value)}`] : []))
  return set.length > 0 ? `?${set.join('&')}` : ''
}
