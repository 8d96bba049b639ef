import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import { resultAppeals } from '#db/schema'
import { loadOwnAppeal } from '../own-appeal.server'
import { canAppealResult } from '../permissions'

type Input = { entryId: string; text: string }

/** A member of a team appeals against the published result, once and in time; hosts and chair are told. */
export function appealResult(ctx: Ctx, { entryId, text }: Input): Promise<void> {
  return ctx.transaction(async tx => {
    const { own, resultId, facts } = await loadOwnAppeal(tx, ctx, entryId)
    ensure(canAppealResult(facts))
    const appeal = { id: newId(), resultId: orNotFound(resultId), entryId, text, at: ctx.now }
    await tx.insert(resultAppeals).values({ ...appeal, by: signedIn(ctx).id })
    const { challenge } = own.challenge
    const payload = { appealId: appeal.id, entryId }
    await record(tx, ctx, { stream: challenge.id, kind: 'result.appealed', payload })
    const post = {
      mail: 'appeals.mail.appealed',
      facts: { team: own.team.name, challenge: challenge.title, text },
      link: paths.hostResultAppeal(challenge.id, appeal.id),
    } as const
    await notify(tx, ctx, { ...post, to: { hostsOf: challenge } })
    await notify(tx, ctx, { ...post, to: { chairsOf: challenge } })
  })
}
