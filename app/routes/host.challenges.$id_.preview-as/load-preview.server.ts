import { loadLedgerEntries } from '#app/domain/catalogue/queries/load-challenge-ledger.server'
import { loadChallengePage } from '#app/domain/catalogue/queries/load-challenge-page.server'
import { loadResult } from '#app/domain/decisions/queries/load-result.server'
import type { BoardQuery } from '#app/domain/leaderboards/board-page'
import { loadLeaderboard } from '#app/domain/leaderboards/queries/load-leaderboard.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import {
  loadSeenSubmissions,
  type SeenSubmission,
} from '#app/domain/submissions/queries/load-seen-submissions.server'
import { loadEntryStatus } from '#app/domain/teams/queries/load-entry-status.server'
import type { PreviewPage } from '#app/domain/visibility/preview'
import { type Role, standings } from '#app/domain/visibility/table'

type PreviewQuery = {
  role: Role
  page: PreviewPage
  at: Date
  challengeId: string
  slug: string
  entryId: string | null
  board?: BoardQuery
}

/**
 * A page as a reader of the role sees it at the instant, from the page's own query, limited to what the host may see
 * now. A page that reader would not find is `absent`.
 */
export async function loadPreview(host: Ctx, query: PreviewQuery) {
  try {
    return await loadPage(host, previewCtx(host, query), query)
  } catch (thrown) {
    // why: a page that this role cannot see is a result here, not an error
    if (!(thrown instanceof Refusal)) throw thrown
    return { kind: 'absent' } as const
  }
}

/** A context with a role but no person, at another instant; it cannot write. */
function previewCtx(host: Ctx, { role, at }: PreviewQuery): Ctx {
  const transaction = () => Promise.reject(new Refusal('forbidden', 'error.forbidden'))
  return { ...host, transaction, now: at, actor: { kind: 'preview', standing: standings[role] } }
}

async function loadPage(host: Ctx, reader: Ctx, { page, slug, ...query }: PreviewQuery) {
  switch (page) {
    case 'challenge': {
      const challenge = await loadChallengePage(reader, { slug })
      const { checklist } = await loadEntryStatus(reader, { challengeId: challenge.id })
      return { kind: page, challenge, checklist } as const
    }
    case 'leaderboard':
      return { kind: page, page: await loadLeaderboard(reader, slug, query.board ?? {}) } as const
    case 'results':
      return { kind: page, page: await loadResult(reader, slug) } as const
    case 'submission':
      return { kind: page, ...(await loadSubmissions(host, reader, query)) } as const
    case 'ledger':
      return { kind: page, ...(await loadLedger(host, reader, slug)) } as const
  }
}

type Entry = Pick<PreviewQuery, 'challengeId' | 'entryId'>

/** What that reader reads of an entry; where it is still sealed for the host, only that fact. */
async function loadSubmissions(host: Ctx, reader: Ctx, { challengeId, entryId }: Entry) {
  const place = { challengeId, entryId: orNotFound(entryId) }
  const mine = await loadSeenSubmissions(host, place)
  const theirs = orNotFound((await loadSeenSubmissions(reader, place)).filter(each => mine.some(same(each))))
  const shown = theirs.map(each => {
    const own = mine.find(same(each))
    return own?.content.ok ? each : { ...each, fields: null, content: own?.content ?? each.content }
  })
  const withheld = theirs.some(each => each.content.ok && !mine.find(same(each))?.content.ok)
  return { submissions: orNotFound(shown.length > 0 ? shown : null), withheld }
}

const same = (one: SeenSubmission) => (other: SeenSubmission) => one.submissionId === other.submissionId

async function loadLedger(host: Ctx, reader: Ctx, slug: string) {
  const mine = await loadLedgerEntries(host, slug)
  const theirs = await loadLedgerEntries(reader, slug)
  const withheld = theirs.detail !== 'heads' && mine.detail === 'heads'
  const { detail, entries } = withheld ? mine : theirs
  return { detail, entries: entries.slice(-50), total: entries.length, withheld }
}
