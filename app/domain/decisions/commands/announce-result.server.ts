import { and, asc, eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { isActiveEntry } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import { awards, challenges, entries, prizes, results, teamMembers, teams, users } from '#db/schema'
import { owe } from '../owe.server'
import { prizesAt } from '../shares'

type Announcement = { resultId: string; publishAt: string }

/**
 * Runs at the result's instant: payouts to the winners become due in 30 days, and everyone who entered is notified.
 * Does nothing when the publication was cancelled or moved; a second run creates and mails nothing twice.
 */
export async function announceResult(ctx: Ctx, { resultId, publishAt }: Announcement): Promise<void> {
  await ctx.transaction(async tx => {
    const [row] = await tx
      .select({ result: results, challenge: challenges })
      .from(results)
      .innerJoin(challenges, eq(challenges.id, results.challengeId))
      .where(eq(results.id, resultId))
    const stands = row?.result.publishAt?.toISOString() === publishAt && new Date(publishAt) <= ctx.now
    if (!row || !stands) return
    const awarded = await loadAwarded(tx, row.result)
    const payoutIds = await owe(tx, awarded, new Date(publishAt))
    await notifyEntrants(tx, ctx, { ...row, awarded })
    const payload = { resultId, payoutIds }
    await record(tx, ctx, { stream: row.challenge.id, kind: 'result.announced', payload })
  })
}

async function loadAwarded(tx: Db, { id, challengeId }: { id: string; challengeId: string }) {
  const own = await tx
    .select()
    .from(prizes)
    .where(eq(prizes.challengeId, challengeId))
    .orderBy(asc(prizes.position), asc(prizes.id))
  const { entryId, amount, sharedPositions } = awards
  const rows = await tx
    .select({ awardId: awards.id, entryId, amount, sharedPositions, prize: prizes })
    .from(awards)
    .innerJoin(prizes, eq(prizes.id, awards.prizeId))
    .where(eq(awards.resultId, id))
    .orderBy(asc(awards.position), asc(awards.id))
  return rows.map(({ sharedPositions: shared, ...award }) => ({
    ...award,
    names: (shared ? prizesAt(own, shared) : [award.prize]).map(({ name }) => name),
  }))
}

type Awarded = Awaited<ReturnType<typeof loadAwarded>>

type Telling = {
  result: typeof results.$inferSelect
  challenge: typeof challenges.$inferSelect
  awarded: Awarded
}

async function notifyEntrants(tx: Db, ctx: Ctx, { result, challenge, awarded }: Telling): Promise<void> {
  const people = await tx
    .select({ entryId: entries.id, team: teams.name, user: users })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .innerJoin(teamMembers, eq(teamMembers.teamId, teams.id))
    .innerJoin(users, eq(users.id, teamMembers.userId))
    .where(and(eq(entries.challengeId, challenge.id), isActiveEntry))
    .orderBy(asc(users.id))
  for (const { entryId, team, user } of people) {
    const names = awarded.flatMap(each => (each.entryId === entryId ? each.names : []))
    await notify(tx, ctx, {
      to: user,
      mail: names.length > 0 ? 'decisions.mail.winner' : 'decisions.mail.result',
      facts: ({ text }) => ({
        ...{ name: user.name, team, challenge: challenge.title },
        prize: names.map(text).join(', '),
      }),
      link: paths.results(challenge.slug),
      key: `result ${result.id} ${result.publishAt?.toISOString()} ${user.id}`,
    })
  }
}
