import { and, eq } from 'drizzle-orm'
import type { EntryAction } from '#app/domain/catalogue/views/entry-status'
import { keptEntry, meets } from '#app/domain/shared/active'
import { isActiveSubmission } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { entries, submissions, submissionVersions, teamMembers, teams } from '#db/schema'
import { type ChallengeFacts, loadChallengeFacts, loadEntryFacts } from '../challenge-facts.server'
import { type Check, entryChecklist, mayEnter } from '../eligibility'
import { currentStage } from '../stages'
import { nameForTeam } from '../team-facts.server'

/** Whether the actor may enter, condition by condition, and their next step in this challenge. */
export async function loadEntryStatus(
  ctx: Ctx,
  { challengeId }: { challengeId: string },
): Promise<{ checklist: Check[]; action: EntryAction }> {
  const challenge = orNotFound(await loadChallengeFacts(ctx.db, ctx, { challengeId }))
  const facts = await loadEntryFacts(ctx.db, ctx, challenge)
  const entry = await loadOwnEntry(ctx.db, ctx, challenge)
  const act = (kind: EntryAction['kind']): EntryAction => ({
    kind,
    entryId: entry?.id ?? null,
    team: entry && !entry.withdrawn ? entry.team : null,
    stageId: entry?.stageId ?? null,
    open: entry?.open ?? false,
  })
  const checklist = entryChecklist(facts)
  const { closesAt } = challenge
  if (challenge.resultsAt && challenge.resultsAt <= ctx.now) return { checklist, action: act('see_results') }
  const cancelled = challenge.challenge.state === 'cancelled'
  if (entry && !entry.withdrawn) {
    if (cancelled || (!entry.open && !entry.submitted)) return { checklist, action: act('entered') }
    return { checklist, action: act(entry.submitted ? 'submitted' : 'continue_draft') }
  }
  if (cancelled) return { checklist, action: act('cancelled') }
  if (closesAt && closesAt <= ctx.now) return { checklist, action: act('closed') }
  if (!facts.person) return { checklist, action: act(challenge.taking ? 'sign_in' : 'none') }
  return { checklist, action: act(mayEnter(facts).ok ? 'enter' : 'none') }
}

/** The actor's entry, and whether it has a submission for its current stage. */
async function loadOwnEntry(db: Db, ctx: Ctx, facts: ChallengeFacts) {
  const { challenge, stages, passages, taking } = facts
  if (ctx.actor.kind !== 'person') return null
  const [entry] = await db
    .select({ id: entries.id, withdrawnAt: entries.withdrawnAt, name: teams.name, ownName: teams.ownName })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .innerJoin(teamMembers, eq(teamMembers.teamId, entries.teamId))
    .where(and(eq(entries.challengeId, challenge.id), eq(teamMembers.userId, ctx.actor.id)))
  if (!entry) return null
  const stage = currentStage({ stages, passages, entryId: entry.id, now: ctx.now })
  const submitted = stage ? await hasVersion(db, entry.id, stage.id) : false
  return {
    id: entry.id,
    withdrawn: !meets(keptEntry, entry),
    stageId: stage?.id ?? null,
    team: nameForTeam(entry, facts, ctx.now),
    open: taking && stage !== null && (stage.closesAt === null || ctx.now < stage.closesAt),
    submitted,
  }
}

async function hasVersion(db: Db, entryId: string, stageId: string): Promise<boolean> {
  const [version] = await db
    .select({ id: submissionVersions.id })
    .from(submissionVersions)
    .innerJoin(submissions, eq(submissions.id, submissionVersions.submissionId))
    .where(and(eq(submissions.entryId, entryId), eq(submissions.stageId, stageId), isActiveSubmission))
    .limit(1)
  return version !== undefined
}
