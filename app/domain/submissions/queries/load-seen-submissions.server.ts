import { asc, desc, eq } from 'drizzle-orm'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { publicFrom } from '#app/domain/challenges/visibility'
import { activeEntry, activeSubmission, meets } from '#app/domain/shared/active'
import type { Ctx } from '#app/domain/shared/context'
import { type Disclosure, maySee } from '#app/domain/visibility/disclosure-rules'
import type { Db } from '#db/client.server'
import {
  challenges,
  entries,
  results,
  stages,
  submissionFiles,
  submissions,
  submissionVersions,
  teams,
} from '#db/schema'
import { neutralFiles } from '../neutral-files'
import { shownFields } from '../shown-version'
import { loadEntryStanding } from '../standing.server'
import { loadReadableAnswers } from './load-redaction.server'

type Ask = { challengeId: string; entryId: string }
type Row = Awaited<ReturnType<typeof loadRows>>[number]

/** An entry's submissions, stage by stage, as far as the actor may see them. */
export async function loadSeenSubmissions(ctx: Ctx, { challengeId, entryId }: Ask) {
  const rows = await loadRows(ctx.db, entryId)
  const own = rows.filter(row => row.challenge.id === challengeId && meets(activeEntry, row.entry))
  const seen = await Promise.all(own.map(row => loadSeen(ctx, row)))
  return seen.filter(each => each !== null)
}

async function loadSeen(ctx: Ctx, row: Row) {
  const { challenge, entry, stage, submission, team, resultsAt } = row
  const [version] = await ctx.db
    .select()
    .from(submissionVersions)
    .where(eq(submissionVersions.submissionId, submission.id))
    .orderBy(desc(submissionVersions.number))
    .limit(1)
  const standing = await loadEntryStanding(ctx.db, ctx, {
    challengeId: challenge.id,
    institutionId: challenge.institutionId,
    teamId: entry.teamId,
    submissionId: submission.id,
  })
  const times = { publishAt: publicFrom(challenge), closesAt: stage.closesAt, resultsAt }
  const ask = (facet: Disclosure) => maySee({ facet, standing, times, now: ctx.now, policy: policyOf(stage) })
  if (!meets(activeSubmission, submission) || !version || !ask('submission.existence').ok) return null
  const content = ask('submission.content')
  const work = await loadReadableAnswers(ctx.db, version, ask('submission.unredacted').ok)
  const named = ask('submission.team').ok && ask('submission.institution').ok
  const originals = await ctx.db
    .select()
    .from(submissionFiles)
    .where(eq(submissionFiles.submissionId, submission.id))
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
    fields: content.ok ? shownFields({ form: stage.form, answers: work.answers, files }) : null,
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
