import { and, asc, eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { isActiveEntry } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import {
  advancements,
  challenges,
  entries,
  stageDecisions,
  stages,
  teamMembers,
  teams,
  users,
} from '#db/schema'

type Announcement = { decisionId: string; releaseAt: string }

/**
 * Runs at the release's instant: notifies every team of the stage whether it advances. Does nothing when the release
 * was cancelled or moved; a second run mails nobody twice.
 */
export async function announceStage(ctx: Ctx, { decisionId, releaseAt }: Announcement): Promise<void> {
  await ctx.transaction(async tx => {
    const [row] = await tx
      .select({ decision: stageDecisions, stage: stages, challenge: challenges })
      .from(stageDecisions)
      .innerJoin(stages, eq(stages.id, stageDecisions.stageId))
      .innerJoin(challenges, eq(challenges.id, stages.challengeId))
      .where(eq(stageDecisions.id, decisionId))
    const stands = row?.decision.releaseAt?.toISOString() === releaseAt && new Date(releaseAt) <= ctx.now
    if (!row || !stands) return
    const told = await notifyEntrants(tx, ctx, row)
    await record(tx, ctx, {
      stream: row.challenge.id,
      kind: 'stage.announced',
      payload: { decisionId, entryIds: told },
    })
  })
}

type Telling = {
  decision: typeof stageDecisions.$inferSelect
  stage: typeof stages.$inferSelect
  challenge: typeof challenges.$inferSelect
}

/** Returns the entries whose members were notified. */
async function notifyEntrants(tx: Db, ctx: Ctx, { decision, stage, challenge }: Telling): Promise<string[]> {
  const [before, next] = await loadNeighbours(tx, stage)
  const going = await loadThrough(tx, stage.id)
  const were = before ? await loadThrough(tx, before.id) : null
  const people = (await loadPeople(tx, challenge.id)).filter(({ entryId }) => were?.has(entryId) ?? true)
  for (const { entryId, team, ownName, user } of people) {
    await notify(tx, ctx, {
      to: user,
      mail: going.has(entryId) ? 'decisions.mail.goes_on' : 'decisions.mail.stays',
      facts: ({ t, text, format }) => ({
        name: user.name,
        // names of entrants are not public yet: a number would show that another team has this name
        team: ownName ?? team,
        challenge: challenge.title,
        stage: text(next?.name ?? {}) || t('decisions.advance.next_stage'),
        until: next?.closesAt ? format(challenge.timeZone).instant(next.closesAt) : '—',
      }),
      link: paths.entry(entryId),
      key: `stage ${decision.id} ${decision.releaseAt?.toISOString()} ${user.id}`,
    })
  }
  return [...new Set(people.map(({ entryId }) => entryId))].sort()
}

async function loadNeighbours(tx: Db, { id, challengeId }: { id: string; challengeId: string }) {
  const its = await tx
    .select()
    .from(stages)
    .where(eq(stages.challengeId, challengeId))
    .orderBy(asc(stages.position))
  const here = its.findIndex(stage => stage.id === id)
  return [its[here - 1] ?? null, its[here + 1] ?? null] as const
}

async function loadThrough(tx: Db, stageId: string): Promise<Set<string>> {
  const rows = await tx
    .select({ entryId: advancements.entryId })
    .from(advancements)
    .where(eq(advancements.stageId, stageId))
  return new Set(rows.map(row => row.entryId))
}

function loadPeople(tx: Db, challengeId: string) {
  return tx
    .select({ entryId: entries.id, team: teams.name, ownName: teams.ownName, user: users })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .innerJoin(teamMembers, eq(teamMembers.teamId, teams.id))
    .innerJoin(users, eq(users.id, teamMembers.userId))
    .where(and(eq(entries.challengeId, challengeId), isActiveEntry))
    .orderBy(asc(users.id))
}
