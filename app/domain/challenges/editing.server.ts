import { and, asc, desc, eq } from 'drizzle-orm'
import { isHostOf } from '#app/domain/institutions/queries/load-host-role.server'
import { loadSamePeople } from '#app/domain/people/account-keys.server'
import { noRoles } from '#app/domain/people/challenge-roles'
import { loadChallengeRoles } from '#app/domain/people/queries/load-challenge-roles.server'
import { isActiveEntry } from '#app/domain/shared/active.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import {
  challenges,
  entries,
  institutions,
  prizes,
  results,
  ruleVersions,
  stageDecisions,
  stages,
  submissions,
  users,
} from '#db/schema'
import { isCommitted } from './lifecycle'
import { type ChallengeState, isChallengeState } from './phase'
import { stageUse } from './stage-rules'
import { isWithStaff } from './visibility'

export type Editing = Awaited<ReturnType<typeof loadEditing>>
export type EditedStage = Editing['stages'][number]

/** The person who submitted the challenge; loaded only for staff review. */
const notAsked: { id: string; email: string } | null = null

/** A challenge that its host may edit, with the facts that the rules of editing need; 404 for everyone else. */
export async function loadEditing(db: Db, ctx: Ctx, challengeId: string) {
  const found = orNotFound(await loadChallenge(db, challengeId))
  const mine = ctx.actor.kind === 'system' || (await isHostOf(db, ctx, challengeId))
  return {
    ...(await loadParts(db, ctx, orNotFound(mine ? found : undefined))),
    roles: noRoles,
    submitter: notAsked,
  }
}

/** The same for staff, who may read every challenge that was submitted to them, with their roles in it. */
export async function loadReviewed(db: Db, ctx: Ctx, challengeId: string) {
  const staff = ctx.actor.kind === 'person' && ctx.actor.staff
  const found = staff ? await loadChallenge(db, challengeId) : undefined
  const { challenge: reviewed, ...rest } = orNotFound(
    found && isWithStaff(found.challenge) ? found : undefined,
  )
  const { id, email } = signedIn(ctx)
  const roles = await loadChallengeRoles(db, { challengeId, userId: id })
  const [submitter] = await db
    .select({ id: users.id, email: users.email })
    .from(users)
    .where(eq(users.id, reviewed.submittedBy ?? ''))
  const sameAs = await loadSamePeople(db, [id])
  // a closed account has lost its address: whose it was is known by what stands for its mailbox
  const own = submitter && sameAs(id).includes(submitter.id)
  return {
    ...(await loadParts(db, ctx, { challenge: reviewed, ...rest })),
    roles,
    submitter: own ? { ...submitter, email } : (submitter ?? null),
  }
}

/** The stage with that id; without an id the first, which is the only one of a simple challenge. */
export function stageOf({ stages }: Pick<Editing, 'stages'>, stageId?: string | null): EditedStage {
  return orNotFound(stageId ? stages.find(({ id }) => id === stageId) : stages[0])
}

async function loadChallenge(db: Db, challengeId: string) {
  const [found] = await db
    .select({ challenge: challenges, verifiedAt: institutions.verifiedAt })
    .from(challenges)
    .innerJoin(institutions, eq(institutions.id, challenges.institutionId))
    .where(eq(challenges.id, challengeId))
  return found
}

type Found = NonNullable<Awaited<ReturnType<typeof loadChallenge>>>

async function loadParts(db: Db, ctx: Ctx, { challenge, verifiedAt }: Found) {
  const here = challenge.id
  const offered = await db.select().from(prizes).where(eq(prizes.challengeId, here)).orderBy(prizes.position)
  const [rules] = await db
    .select()
    .from(ruleVersions)
    .where(eq(ruleVersions.challengeId, here))
    .orderBy(desc(ruleVersions.number))
    .limit(1)
  const [entry] = await db
    .select({ id: entries.id })
    .from(entries)
    .where(and(eq(entries.challengeId, here), isActiveEntry))
    .limit(1)
  const [result] = await db
    .select({ publishAt: results.publishAt })
    .from(results)
    .where(eq(results.challengeId, here))
  const state = stateOf(challenge.state)
  const facts = { promised: isCommitted(state), entered: entry !== undefined, now: ctx.now }
  const resultsAt = result?.publishAt ?? null
  return {
    challenge: { ...challenge, state },
    /** staff have verified its institution */
    verified: verifiedAt !== null,
    stages: (await loadStages(db, here)).map(stage => ({
      ...stage,
      relied: stageUse(stage, facts),
      decided: resultsAt !== null || stage.releaseAt !== null,
    })),
    prizes: offered,
    rules: rules ?? null,
    resultsAt,
    promised: facts.promised,
    entered: facts.entered,
  }
}

/** All stages in order, with whether a team has started on it and whether its outcome is decided. */
async function loadStages(db: Db, challengeId: string) {
  const rows = await db
    .select({ stage: stages, releaseAt: stageDecisions.releaseAt })
    .from(stages)
    .leftJoin(stageDecisions, eq(stageDecisions.stageId, stages.id))
    .where(eq(stages.challengeId, challengeId))
    .orderBy(asc(stages.position))
  const begun = await db
    .selectDistinct({ stageId: submissions.stageId })
    .from(submissions)
    .innerJoin(stages, eq(stages.id, submissions.stageId))
    .where(eq(stages.challengeId, challengeId))
  return rows.map(({ stage, releaseAt }, index) => ({
    ...stage,
    first: index === 0,
    last: index === rows.length - 1,
    begun: begun.some(({ stageId }) => stageId === stage.id),
    releaseAt,
  }))
}

export function stateOf(state: string): ChallengeState {
  if (!isChallengeState(state)) throw new Error(`no such state: ${state}`)
  return state
}
