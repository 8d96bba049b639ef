import { eq } from 'drizzle-orm'
import { notify } from '#app/domain/people/notify.server'
import type { Ctx } from '#app/domain/shared/context'
import { paths } from '#app/paths'
import type { PayloadOf } from '#app/queue/jobs'
import { challenges, entries, stages, teamMembers, truths } from '#db/schema'

/** Tells teams that a truth was replaced, why, and what it changed for each of them. */
export async function tellOfTruth(ctx: Ctx, { truthId, moves }: PayloadOf<'truth.notice'>): Promise<void> {
  await ctx.transaction(async tx => {
    const [found] = await tx
      .select({ reason: truths.reason, stageId: stages.id, challenge: challenges })
      .from(truths)
      .innerJoin(stages, eq(stages.id, truths.stageId))
      .innerJoin(challenges, eq(challenges.id, stages.challengeId))
      .where(eq(truths.id, truthId))
    if (!found) return
    const { challenge, stageId, reason } = found
    for (const { entryId, from, to } of moves) {
      const members = await tx
        .select({ id: teamMembers.userId })
        .from(entries)
        .innerJoin(teamMembers, eq(teamMembers.teamId, entries.teamId))
        .where(eq(entries.id, entryId))
      for (const { id } of members)
        await notify(tx, ctx, {
          to: { accountIds: [id] },
          key: `truth ${truthId} ${id}`,
          mail: 'attempts.mail.truth_replaced',
          facts: ({ text, format }) => {
            const { number } = format(challenge.timeZone)
            const shown = { from: number(from.score, 6), to: number(to.score, 6) }
            const places = { before: from.place, after: to.place }
            return { challenge: text(challenge.title), reason: reason ?? '', ...shown, ...places }
          },
          link: paths.attempts(entryId, stageId),
          about: { challengeId: challenge.id },
        })
    }
  })
}
