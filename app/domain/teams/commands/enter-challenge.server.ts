import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { enqueue } from '#app/queue/queue.server'
import type { Db } from '#db/client.server'
import { entries, teamMembers, teams } from '#db/schema'
import { type ChallengeFacts, loadChallengeFacts, loadEntryFacts } from '../challenge-facts.server'
import { mayEnter } from '../eligibility'
import type { EnterInput } from '../input'
import { ensureRulesAccepted } from '../rules-acceptance'
import { nameTeam } from './name-team.server'

/**
 * Creates a team with the actor as captain, and its entry under the newest rules. `stageId` is the stage to write for;
 * null where the team must first find more members.
 */
export async function enterChallenge(
  ctx: Ctx,
  { slug, input }: { slug: string; input: EnterInput },
): Promise<{ entryId: string; stageId: string | null }> {
  const person = signedIn(ctx)
  return ctx.transaction(async tx => {
    const facts = await loadChallengeFacts(tx, ctx, { slug })
    const challenge = orNotFound(facts?.public ? facts : null)
    ensure(mayEnter(await loadEntryFacts(tx, ctx, challenge)))
    ensureRulesAccepted(challenge.rules, input)
    const ids = await insertTeam(tx, ctx, {
      challenge,
      userId: person.id,
      typed: input.name,
      personName: person.name,
    })
    await record(tx, ctx, {
      stream: challenge.challenge.id,
      kind: 'entry.entered',
      payload: { ...ids, personId: person.id, ruleVersionId: challenge.rules?.id ?? null },
    })
    await enqueue(tx, { kind: 'conflicts.recheck', payload: { userId: person.id } }, { now: ctx.now })
    const [stage] = challenge.stages
    const alone = challenge.challenge.eligibility.teamMin <= 1
    return { entryId: ids.entryId, stageId: alone ? (stage?.id ?? null) : null }
  })
}

type NewTeam = { challenge: ChallengeFacts; userId: string; typed: string | undefined; personName: string }

async function insertTeam(tx: Db, ctx: Ctx, { challenge, userId, ...naming }: NewTeam) {
  const challengeId = challenge.challenge.id
  const named = await nameTeam(tx, { challengeId, ...naming })
  const ids = { teamId: newId(), entryId: newId() }
  const by = { createdAt: ctx.now, createdBy: userId }
  await tx.insert(teams).values({ id: ids.teamId, challengeId, ...named, ...by })
  await tx.insert(teamMembers).values({
    id: newId(),
    teamId: ids.teamId,
    challengeId,
    userId,
    role: 'captain',
    joinedAt: ctx.now,
    ruleVersionId: challenge.rules?.id ?? null,
  })
  await tx.insert(entries).values({
    id: ids.entryId,
    challengeId,
    teamId: ids.teamId,
    enteredAt: ctx.now,
    enteredBy: userId,
    ruleVersionId: challenge.rules?.id ?? null,
  })
  return ids
}
