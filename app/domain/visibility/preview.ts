import { isRole, type Role } from './table'

export const previewPages = ['challenge', 'leaderboard', 'results', 'submission', 'ledger'] as const
export type PreviewPage = (typeof previewPages)[number]

/** The role and page of a preview address; by default a visitor on the challenge's page. */
export function requestedPreview(search: URLSearchParams): {
  role: Role
  page: PreviewPage
  at: string | null
  entryId: string | null
  /** words of the team's name, where there are too many to choose from */
  team: string
} {
  const role = search.get('as') ?? ''
  const page = previewPages.find(each => each === search.get('page'))
  return {
    role: isRole(role) ? role : 'visitor',
    page: page ?? 'challenge',
    at: search.get('at'),
    entryId: search.get('entry'),
    team: (search.get('team') ?? '').slice(0, 200),
  }
}
