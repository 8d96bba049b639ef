import { asc, eq, inArray } from 'drizzle-orm'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { publicFrom } from '#app/domain/challenges/visibility'
import { activeEntry, activeSubmission, meets } from '#app/domain/shared/active'
import type { Ctx } from '#app/domain/shared/context'
import type { Standing } from '#app/domain/shared/standing'
import { type Disclosure, maySee } from '#app/domain/visibility/disclosure-rules'
import type { Db } from '#db/client.server'
import { challenges, entries, results, stages, submissionFiles, submissions, teams } from '#db/schema'
import { getsOriginals } from '../clean-copy'
import { neutralFiles } from '../neutral-files'
import { renderFields } from '../render-fields.server'
import { shownFields } from '../shown-version'
import { loadEntryStandings } from '../standing.server'
import { loadLastVersions } from './load-last-versions.server'
import { loadReadableAnswersOf } from './load-redaction.server'

type Ask = { challengeId: string; entryId: string }
type Version = Awaited<ReturnType<typeof loadLastVersions>> extends Map<string, infer V> ? V : never
type Row = Awaited<ReturnType<typeof loadRows>>[number]

/** An entry's submissions, stage by stage, as far as the actor may see them. */
export async function loadSeenSubmissions(ctx: Ctx, { challengeId, entryId }: Ask) {
  const rows = await loadRows(ctx.db, entryId)
  const own = rows.filter(row => row.challenge.id === challengeId && meets(activeEntry, row.entry))
  const [first] = own
  if (!first) return []
  const ids = own.map(({ submission }) => submission.id)
  const versions = await loadLastVersions(ctx.db, ids)
  const readable = await loadReadableAnswersOf(ctx.db, [...versions.values()])
  const files = await ctx.db
    .select()
    .from(submissionFiles)
    .where(inArray(submissionFiles.submissionId, ids))
    .orderBy(asc(submissionFiles.uploadedAt), asc(submissionFiles.id))
  const standingTo = await loadEntryStandings(ctx.db, ctx, {
    challengeId,
    entries: ids.map(submissionId => ({ teamId: first.team.id, submissionId })),
  })
  const seen = await Promise.all(
    own.map(row => {
      const { id: submissionId } = row.submission
      const version = versions.get(submissionId)
      const standing = standingTo({ teamId: row.team.id, submissionId })
      const originals = files.filter(file => file.submissionId === submissionId)
      return version ? seenSubmission(ctx, row, { version, standing, originals, readable }) : null
    }),
  )
  return seen.filter(each => each !== null)
}

type Parts = {
  version: Version
  standing: Standing
  originals: (typeof submissionFiles.$inferSelect)[]
  readable: Awaited<ReturnType<typeof loadReadableAnswersOf>>
}

async function seenSubmission(ctx: Ctx, row: Row, { version, standing, originals, readable }: Parts) {
  const { challenge, stage, submission, team, resultsAt } = row
  const times = { publishAt: publicFrom(challenge), closesAt: stage.closesAt, resultsAt }
  const ask = (facet: Disclosure) => maySee({ facet, standing, times, now: ctx.now, policy: policyOf(stage) })
  if (!meets(activeSubmission, submission) || !ask('submission.existence').ok) return null
  const content = ask('submission.content')
  const work = readable(version, ask('submission.unredacted').ok)
  const named = getsOriginals(facet => ask(facet).ok)
  const shown = { form: stage.form, answers: work.answers, files: originals }
  // a hash of the whole original would distinguish two originals of which judges get equal copies
  const files = named
    ? originals
    : neutralFiles({ submissionId: submission.id, ...shown }).map(file => ({ ...file, sha256: '' }))
  return {
    submissionId: submission.id,
    stageId: stage.id,
    stage: stage.name,
    position: stage.position,
    closesAt: stage.closesAt,
    number: version.number,
    submittedAt: version.submittedAt,
    team: ask('submission.team').ok ? team.name : null,
    redacted: content.ok && work.redacted,
    awaitsRedaction: content.ok && work.awaitsRedaction,
    content,
    fields: content.ok
      ? await renderFields(shownFields({ form: stage.form, answers: work.answers, files }))
      : null,
  }
}

export type SeenSubmission = Awaited<ReturnType<typeof loadSeenSubmissions>>[number]

async function loadRows(db: Db, entryId: string) {
  return db
    .select({
      submission: submissions,
      stage: stages,
      entry: entries,
      team: teams,
      challenge: challenges,
      resultsAt: results.publishAt,
    })
    .from(submissions)
    .innerJoin(stages, eq(stages.id, submissions.stageId))
    .innerJoin(entries, eq(entries.id, submissions.entryId))
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .innerJoin(challenges, eq(challenges.id, entries.challengeId))
    .leftJoin(results, eq(results.challengeId, challenges.id))
    .where(eq(submissions.entryId, entryId))
    .orderBy(asc(stages.position))
}
