import { eq } from 'drizzle-orm'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { isHostOf } from '#app/domain/institutions/queries/load-host-role.server'
import { judgeState } from '#app/domain/judging/judge'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import type { LocalText } from '#app/domain/shared/local-text'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { challenges, judges, stages, users } from '#db/schema'
import { topicQuestion } from './load-assignment-facts.server'

/** The topics that a judge knows and their maximum load, for the judge and the host. */
export async function loadJudgeProfile(db: Db, ctx: Ctx, judgeId: string) {
  const person = signedIn(ctx)
  const [row] = await db
    .select({ judge: judges, challenge: challenges, name: users.name })
    .from(judges)
    .innerJoin(challenges, eq(challenges.id, judges.challengeId))
    .innerJoin(users, eq(users.id, judges.userId))
    .where(eq(judges.id, judgeId))
  const { judge, challenge, name } = orNotFound(
    row && judgeState(row.judge, ctx.now) === 'accepted' ? row : null,
  )
  const own = judge.userId === person.id
  const host = await isHostOf(db, ctx, challenge.id)
  orNotFound(own || host || null)
  return {
    judge: { id: judge.id, name, topics: judge.expertise ?? [], maxLoad: judge.maxLoad },
    challenge: { id: challenge.id, title: challenge.title },
    own,
    topics: await loadTopics(db, challenge.id),
  }
}

/** Every option of the questions that name a submission's topic, in all stages. */
async function loadTopics(db: Db, challengeId: string): Promise<{ id: string; label: LocalText }[]> {
  const its = await db
    .select()
    .from(stages)
    .where(eq(stages.challengeId, challengeId))
    .orderBy(stages.position)
  const options = its.flatMap(stage => topicQuestion({ stage, policy: policyOf(stage) })?.options ?? [])
  return [...new Map(options.map(option => [option.id, option])).values()]
}
