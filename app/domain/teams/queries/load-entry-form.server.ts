import { and, eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { entries, teamMembers } from '#db/schema'
import { loadChallengeFacts, loadEntryFacts } from '../challenge-facts.server'
import { entryChecklist, mayEnter } from '../eligibility'
import { shownRules } from './shown-rules'

/** The form for entering a challenge; `entryId` when the person has entered it already. */
export async function loadEntryForm(ctx: Ctx, slug: string) {
  const person = signedIn(ctx)
  const facts = await loadChallengeFacts(ctx.db, ctx, { slug })
  const challenge = orNotFound(facts?.public ? facts : null)
  const entryFacts = await loadEntryFacts(ctx.db, ctx, challenge)
  const { id, title, timeZone, eligibility } = challenge.challenge
  const [own] = await ctx.db
    .select({ id: entries.id })
    .from(entries)
    .innerJoin(teamMembers, eq(teamMembers.teamId, entries.teamId))
    .where(and(eq(entries.challengeId, id), eq(teamMembers.userId, person.id)))
  return {
    entryId: own?.id ?? null,
    slug,
    title,
    timeZone,
    teamMax: eligibility.teamMax,
    closesAt: challenge.closesAt,
    now: ctx.now,
    personName: person.name,
    checklist: entryChecklist(entryFacts),
    mayEnter: mayEnter(entryFacts),
    rules: shownRules(challenge),
  }
}
