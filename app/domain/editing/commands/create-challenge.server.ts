import { freeSlug } from '#app/domain/challenges/free-slug.server'
import type { NewChallengeInput } from '#app/domain/challenges/input'
import { renderLocalText } from '#app/domain/challenges/render-local-text.server'
import { refreshChallenge } from '#app/domain/challenges/save-section.server'
import { loadMember } from '#app/domain/institutions/queries/load-member.server'
import { record } from '#app/domain/ledger/record.server'
import { actorId, type Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { type LocalText, localText } from '#app/domain/shared/local-text'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { challenges, prizes, ruleVersions, stages } from '#db/schema'
import { type ChallengeStart, emptyStart, sampleStart } from '../challenge-start'
import { ensureMayCreate } from '../may-create.server'
import { dataStart, ideaStart, pilotStart, prototypeStart } from '../templates/starts'

type NewChallenge = Pick<NewChallengeInput, 'institutionId' | 'title'> & {
  start?: NewChallengeInput['start']
}

const starts: Record<NewChallengeInput['start'], ChallengeStart> = {
  empty: emptyStart,
  idea: ideaStart,
  prototype: prototypeStart,
  data: dataStart,
  pilot: pilotStart,
  sample: sampleStart,
}

/** Creates a draft, empty or with the texts of a template, in an institution that the actor hosts for. */
export async function createChallenge(ctx: Ctx, input: NewChallenge): Promise<{ id: string }> {
  const id = newId()
  const start = starts[input.start ?? 'empty']
  const html = {
    brief: await renderLocalText(start.brief, 'brief'),
    rules: await renderLocalText(start.rules ?? {}, 'rules'),
  }
  return ctx.transaction(async tx => {
    const mine = ctx.actor.kind === 'system' || (await loadMember(tx, ctx, input.institutionId))
    orNotFound(mine || null)
    await ensureMayCreate(tx, input.institutionId)
    const { summary, brief, themes, lifeEvent, eligibility } = start
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
      ...{ summary, brief, briefHtml: html.brief, themes, lifeEvent, eligibility },
      timeZone: 'Asia/Baku',
      search: '',
      prizeFund: 0,
    })
    await insertParts(tx, ctx, { id, start, rulesHtml: html.rules })
    await refreshChallenge(tx, ctx, { challengeId: id, change: {} })
    await record(tx, ctx, {
      stream: id,
      kind: 'challenge.created',
      payload: { institutionId: input.institutionId },
    })
    return { id }
  })
}

type Parts = { id: string; start: ChallengeStart; rulesHtml: LocalText }

async function insertParts(tx: Db, ctx: Ctx, { id: challengeId, start, rulesHtml: html }: Parts) {
  for (const [index, stage] of start.stages.entries())
    await tx.insert(stages).values({ ...stage, id: newId(), challengeId, position: index + 1 })
  for (const [index, prize] of start.prizes.entries())
    await tx.insert(prizes).values({ ...prize, id: newId(), challengeId, position: index + 1 })
  if (!start.rules) return
  const written = { text: start.rules, html, createdAt: ctx.now, createdBy: actorId(ctx) }
  await tx.insert(ruleVersions).values({ id: newId(), challengeId, number: 1, ...written })
}
