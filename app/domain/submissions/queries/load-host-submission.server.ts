import { eq, inArray } from 'drizzle-orm'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { isHostOf } from '#app/domain/institutions/queries/load-host-role.server'
import { activeSubmission, keptEntry, meets } from '#app/domain/shared/active'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { orNotFound } from '#app/domain/shared/refusal'
import { closingWith } from '#app/domain/teams/extension'
import { loadMembers } from '#app/domain/teams/team-facts.server'
import type { Db } from '#db/client.server'
import { challenges, entries, entryExtensions, stages, submissionFiles, submissions, teams } from '#db/schema'
import { renderFields } from '../render-fields.server'
import { shownFields } from '../shown-version'
import { maySeeContent } from '../visibility'
import { loadBreakGlassAccess } from './load-break-glass-access.server'
import { loadLastVersions } from './load-last-versions.server'
import { loadRedactionStates } from './load-redaction.server'

/** One entry as its host sees it: the team at once, its last version from the deadline on. */
export async function loadHostSubmission(ctx: Ctx, ask: { challengeId: string; entryId: string }) {
  signedIn(ctx)
  const [row] = await ctx.db
    .select({ entry: entries, team: teams, challenge: challenges })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .innerJoin(challenges, eq(challenges.id, entries.challengeId))
    .where(eq(entries.id, ask.entryId))
  const { entry, team, challenge } = orNotFound(row?.challenge.id === ask.challengeId ? row : null)
  orNotFound((await isHostOf(ctx.db, ctx, challenge.id)) || null)
  const members = await loadMembers(ctx.db, team.id)
  return {
    challenge: { id: challenge.id, title: challenge.title, timeZone: challenge.timeZone },
    now: ctx.now,
    entry: {
      id: entry.id,
      enteredAt: entry.enteredAt,
      withdrawnAt: entry.withdrawnAt,
      excludedAt: entry.excludedAt,
    },
    team: team.name,
    members: members.map(({ userId, name, role }) => ({ userId, name, captain: role === 'captain' })),
    looks: await loadBreakGlassAccess(ctx, {
      challengeId: challenge.id,
      entryId: entry.id,
      standing: { host: true },
    }),
    submitted: meets(keptEntry, entry) ? await loadSubmitted(ctx.db, ctx, entry.id) : [],
  }
}

/** The last version of each stage, or why and until when it is sealed. */
async function loadSubmitted(db: Db, ctx: Ctx, entryId: string) {
  const rows = await db
    .select({ submission: submissions, stage: stages })
    .from(submissions)
    .innerJoin(stages, eq(stages.id, submissions.stageId))
    .where(eq(submissions.entryId, entryId))
    .orderBy(stages.position)
  const ids = rows.map(({ submission }) => submission.id)
  const versions = await loadLastVersions(db, ids)
  const files = groupBy(
    await db.select().from(submissionFiles).where(inArray(submissionFiles.submissionId, ids)),
    file => file.submissionId,
  )
  const redactionOf = await loadRedactionStates(db, ids)
  const extensions = await db.select().from(entryExtensions).where(eq(entryExtensions.entryId, entryId))
  const submitted = rows.map(async ({ submission, stage }) => {
    const last = meets(activeSubmission, submission) ? versions.get(submission.id) : undefined
    if (!last) return null
    const own = extensions.filter(({ stageId }) => stageId === stage.id)
    const closesAt = closingWith(stage.closesAt, own)
    const policy = policyOf(stage)
    const content = maySeeContent({ standing: { host: true }, closesAt, now: ctx.now, policy })
    const answered = { form: stage.form, answers: last.answers, files: files.get(submission.id) ?? [] }
    const { number, submittedAt, contentHash } = last
    return {
      stageId: stage.id,
      name: stage.name,
      closesAt,
      number,
      submittedAt,
      contentHash,
      content,
      fields: content.ok ? await renderFields(shownFields(answered)) : null,
      redaction: policy.blind.team === 'always' ? null : redactionOf(last),
    }
  })
  return (await Promise.all(submitted)).filter(each => each !== null)
}
