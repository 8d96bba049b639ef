import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { judges } from '#db/schema'
import type { JudgeProfileInput } from '../input'
import { loadJudgeProfile } from '../queries/load-judge-profile.server'

type Input = JudgeProfileInput & { judgeId: string }

/** Stores the topics that a judge knows and their maximum load, as entered by the judge or by the host. */
export async function setJudgeProfile(
  ctx: Ctx,
  { judgeId, topic, maxLoad }: Input,
): Promise<{ own: boolean; challengeId: string }> {
  return ctx.transaction(async tx => {
    const { challenge, topics, own } = await loadJudgeProfile(tx, ctx, judgeId)
    if (topic.some(id => !topics.some(known => known.id === id)))
      throw new Refusal('invalid', 'form.invalid', {}, 'topic')
    await tx
      .update(judges)
      .set({ expertise: [...new Set(topic)].sort(), maxLoad: maxLoad ?? null })
      .where(eq(judges.id, judgeId))
    await record(tx, ctx, {
      stream: challenge.id,
      kind: 'judge.profile_set',
      payload: { judgeId, topics: topic, maxLoad: maxLoad ?? null },
    })
    return { own, challengeId: challenge.id }
  })
}
