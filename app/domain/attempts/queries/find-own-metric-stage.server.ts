import { and, eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import type { EntryStage } from '#app/domain/submissions/own-submission.server'
import { loadOwnEntry } from '#app/domain/teams/team-facts.server'
import { challenges, entries, teamMembers } from '#db/schema'

type Asked = { slug: string; stageId: string | null }

/**
 * The entry of the person's own team in this challenge, and the stage that a metric scores: the named one, or the only
 * one that is open, or the first. 404 for anyone without an entry.
 */
export async function findOwnMetricStage(ctx: Ctx, { slug, stageId }: Asked): Promise<EntryStage> {
  const none = new Refusal('not_found', 'attempts.no_entry')
  const person = signedIn(ctx)
  const [entry] = await ctx.db
    .select({ id: entries.id })
    .from(challenges)
    .innerJoin(entries, eq(entries.challengeId, challenges.id))
    .innerJoin(teamMembers, and(eq(teamMembers.teamId, entries.teamId), eq(teamMembers.userId, person.id)))
    .where(eq(challenges.slug, slug))
  if (!entry) throw none
  const { stages } = (await loadOwnEntry(ctx.db, ctx, entry.id)).challenge
  const scored = stages.filter(({ metric }) => metric !== null)
  const isOpen = ({ opensAt, closesAt }: (typeof scored)[number]) =>
    (opensAt === null || opensAt <= ctx.now) && (closesAt === null || ctx.now < closesAt)
  const stage =
    stageId === null ? (scored.find(isOpen) ?? scored[0]) : scored.find(each => each.id === stageId)
  if (!stage) throw none
  return { entryId: entry.id, stageId: stage.id }
}
