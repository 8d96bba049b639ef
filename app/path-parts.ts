export const param = encodeURIComponent

export const host = (id: string) => `/host/challenges/${param(id)}`
export const challenge = (slug: string) => `/challenges/${param(slug)}`
export const entry = (id: string) => `/entries/${param(id)}`
export const stage = (entryId: string, stageId: string) => `${entry(entryId)}/stages/${param(stageId)}`

/** The query string of the values that are set. */
export function query(search: Record<string, string | null | undefined>): string {
  const set = Object.entries(search).flatMap(([name, value]) => (value ? [`${name}=${param(value)}`] : []))
  return set.length > 0 ? `?${set.join('&')}` : ''
}
