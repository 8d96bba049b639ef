import { eq, inArray } from 'drizzle-orm'
import { cancellationOf } from '#app/domain/challenges/cancellation'
import { type Candidate, loadCandidates } from '#app/domain/judging/queries/load-candidates.server'
import { loadStageContexts, type StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import type { Ctx } from '#app/domain/shared/context'
import { noStanding } from '#app/domain/shared/standing'
import { renderFields } from '#app/domain/submissions/render-fields.server'
import { type RenderedField, shownFields } from '#app/domain/submissions/shown-version'
import { loadPublicCards } from '#app/domain/teams/queries/load-cards.server'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import type { Db } from '#db/client.server'
import { challenges, submissionVersions } from '#db/schema'
import { canVote } from '../permissions'
import { loadPanelsOf, type Panel } from './load-panels.server'
import { loadVoter } from './load-voter.server'

/**
 * The ballot of a public panel: the stage's submissions with the answers chosen for the public, and the actor's own
 * votes. Null where there is no such panel or it is not public yet.
 */
export async function loadBallot(db: Db, ctx: Ctx, slug: string, panelId?: string) {
  const [challenge] = await db.select().from(challenges).where(eq(challenges.slug, slug))
  if (!challenge) return null
  const seen = await loadPublicPanel(db, ctx, { challenge, panelId })
  if (!seen) return null
  const { panel, all } = seen
  const candidates = await loadCandidates(db, all.stage)
  const shown = await loadShowcase(db, { all, panel, candidates })
  const times = { ...all.times, votesFrom: panel.opensAt }
  const cards = await loadPublicCards(ctx, { challengeId: challenge.id, times })
  const teamIds = candidates.map(({ teamId }) => teamId)
  const own = await loadVoter(db, ctx, { panelId: panel.id, challenge, teamIds })
  const { id, title, timeZone } = challenge
  return {
    challenge: { id, slug, title, timeZone },
    cancellation: cancellationOf(challenge),
    panel,
    finalists: candidates.map(({ submissionId, entryId, teamId, teamName }) => ({
      submissionId,
      teamName,
      card: cards.get(entryId) ?? null,
      fields: shown.get(submissionId) ?? [],
      points: own.votes.get(submissionId) ?? null,
      may: canVote({
        ...panel,
        running: challenge.state === 'published',
        now: ctx.now,
        verified: own.verified,
        joinedAt: own.joinedAt,
        mailboxVoted: own.mailboxVoted,
        organiser: own.organiser || all.standing.host || all.standing.judge,
        ownTeam: own.teamIds.has(teamId),
      }),
    })),
  }
}

type Wanted = { challenge: typeof challenges.$inferSelect; panelId: string | undefined }

/** The stage's public panel that opened last; its ballot is public from the opening on. */
async function loadPublicPanel(db: Db, ctx: Ctx, { challenge, panelId }: Wanted) {
  const cases = await loadStageContexts(db, ctx, challenge)
  const panelsOf = await loadPanelsOf(
    db,
    cases.map(({ stage }) => stage.id),
  )
  for (const all of cases.toReversed()) {
    const panels = (panelsOf.get(all.stage.id) ?? []).filter(({ kind }) => kind === 'public')
    const panel = panelId ? panels.find(({ id }) => id === panelId) : panels.at(-1)
    if (!panel) continue
    const times = { ...all.times, votesFrom: panel.opensAt }
    const sees = (facet: 'challenge' | 'showcase') =>
      maySeeOfChallenge({ facet, standing: noStanding, times, now: ctx.now }).ok
    if (sees('challenge') && sees('showcase')) return { panel, all }
  }
  return null
}

type BallotContext = { all: StageContext; panel: Panel; candidates: readonly Candidate[] }

/** The answers of each submission to the questions that the host chose for the public, without files. */
async function loadShowcase(db: Db, { all, panel, candidates }: BallotContext) {
  const ids = candidates.map(({ versionId }) => versionId)
  if (ids.length === 0) return new Map<string, RenderedField[]>()
  const form = all.stage.form.filter(({ id, kind }) => kind !== 'file' && panel.showcase?.includes(id))
  const { submissionId, answers } = submissionVersions
  const rows = await db
    .select({ submissionId, answers })
    .from(submissionVersions)
    .where(inArray(submissionVersions.id, ids))
  const shown = rows.map(async row => {
    const fields = await renderFields(shownFields({ form, answers: row.answers, files: [] }))
    return [row.submissionId, fields] as const
  })
  return new Map(await Promise.all(shown))
}
