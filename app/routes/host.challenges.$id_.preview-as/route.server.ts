import { loadVisibility } from '#app/domain/judging/queries/load-visibility.server'
import { requestedBoard } from '#app/domain/leaderboards/board-page'
import { loadEntryList } from '#app/domain/screening/queries/load-entry-list.server'
import { orNotFound } from '#app/domain/shared/refusal'
import { requestedPreview } from '#app/domain/visibility/preview'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'
import { loadPreview } from './load-preview.server'

export const loader = pageLoader(async (ctx, { params, url }) => {
  const requested = requestedPreview(url.searchParams)
  const challengeId = params.id ?? ''
  const { seat, at, local, wrong } = await loadVisibility(ctx, { challengeId, at: requested.at })
  orNotFound(seat === 'host' ? seat : null)
  const { challenge, entries, pages } = await loadEntryList(ctx, challengeId, { search: requested.team })
  const entryId = (entries.find(({ id }) => id === requested.entryId) ?? entries[0])?.id ?? null
  const board = requestedBoard(url.searchParams)
  const preview = { ...requested, at, challengeId, slug: challenge.slug, entryId, board }
  return {
    challenge,
    query: { ...requested, at, local, wrong, entryId },
    entries: entries.map(({ id, team }) => ({ id, team })),
    /** there are too many teams for a select, so they are searched */
    many: requested.team !== '' || pages > 1,
    shown: await loadPreview(ctx, preview),
    title: pageTitle(ctx, 'visibility.preview.title'),
  }
})
