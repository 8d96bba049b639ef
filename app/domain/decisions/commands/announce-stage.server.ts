import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import type { Ctx } from '#app/domain/shared/context'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import { challenges, stageDecisions, stages } from '#db/schema'
import { loadStageAudience } from '../stage-audience.server'

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
    const notified = await notifyEntrants(tx, ctx, row)
    await record(tx, ctx, {
      stream: row.challenge.id,
      kind: 'stage.announced',
      payload: { decisionId, entryIds: notified },
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
  const { people, next } = await loadStageAudience(tx, stage)
  for (const { entryId, team, ownName, user, goesOn } of people) {
    await notify(tx, ctx, {
      to: user,
      mail: goesOn ? 'decisions.mail.goes_on' : 'decisions.mail.stays',
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
