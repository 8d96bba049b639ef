import { freeSlug } from '#app/domain/challenges/free-slug.server'
import type { NewChallengeInput } from '#app/domain/challenges/input'
import { refreshChallenge } from '#app/domain/challenges/save-section.server'
import { isHostOf } from '#app/domain/institutions/queries/load-host-role.server'
import { record } from '#app/domain/ledger/record.server'
import { actorId, type Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { localText } from '#app/domain/shared/local-text'
import { orNotFound } from '#app/domain/shared/refusal'
import { challenges, stages } from '#db/schema'

/** Creates an empty draft with one stage, in an institution that the actor hosts for. */
export async function createChallenge(ctx: Ctx, input: NewChallengeInput): Promise<{ id: string }> {
  const id = newId()
  return ctx.transaction(async tx => {
    const mine = ctx.actor.kind === 'system' || (await isHostOf(tx, ctx, input.institutionId))
    orNotFound(mine ? input.institutionId : undefined)
    await tx.insert(challenges).values({
      id,
      slug: await freeSlug(tx, localText(input.title, 'az')),
      institutionId: input.institutionId,
      state: 'draft',
      createdAt: ctx.now,
      createdBy: actorId(ctx),
      updatedAt: ctx.now,
      version: 0,
      title: input.title,
      ...emptyTexts,
      timeZone: 'Asia/Baku',
      eligibility: { types: [], teamMin: 1, teamMax: 0, note: {} },
      search: '',
      prizeFund: 0,
    })
    const rubric = { criteria: [], guidance: {}, quorum: 2 }
    await tx.insert(stages).values({ id: newId(), challengeId: id, position: 1, name: {}, form: [], rubric })
    await refreshChallenge(tx, ctx, { challengeId: id, change: {} })
    await record(tx, ctx, {
      stream: id,
      kind: 'challenge.created',
      payload: { institutionId: input.institutionId },
    })
    return { id }
  })
}

const emptyTexts = { summary: {}, brief: {}, briefHtml: {}, themes: [] }
