import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import { institutions } from '#db/schema'
import type { VerificationInput } from '../input'
import { isVerified } from '../institution'
import { canDecideVerification, canVerify } from '../permissions'
import { isOwnInstitution } from '../queries/load-member.server'

type Decision = { id: string; input: VerificationInput }

/** Staff verify or refuse an institution; the person who registered it is notified. */
export async function decideVerification(ctx: Ctx, { id, input }: Decision): Promise<void> {
  const { id: staffId } = signedIn(ctx)
  orNotFound(canVerify(ctx.actor).ok || null)
  await ctx.transaction(async tx => {
    const institution = orNotFound((await tx.select().from(institutions).where(eq(institutions.id, id)))[0])
    if (isVerified(institution)) throw new Refusal('conflict', 'institutions.already_verified')
    ensure(canDecideVerification({ own: await isOwnInstitution(tx, institution, staffId) }))
    const verified = input.decision === 'verify'
    await tx
      .update(institutions)
      .set({
        verifiedAt: verified ? ctx.now : null,
        verifiedBy: verified ? staffId : null,
        recheckSince: null,
        refusedAt: verified ? null : ctx.now,
        refusedBy: verified ? null : staffId,
        refusalReason: verified ? null : input.reason,
      })
      .where(eq(institutions.id, id))
    const kind = verified ? 'institution.verified' : 'institution.refused'
    await record(tx, ctx, { stream: 'platform', kind, payload: { institutionId: id } })
    await notifyOwner(tx, ctx, { institution, input })
  })
}

type News = { institution: typeof institutions.$inferSelect; input: VerificationInput }

async function notifyOwner(tx: Db, ctx: Ctx, { institution, input }: News): Promise<void> {
  if (!institution.createdBy) return
  const to = { accountIds: [institution.createdBy] }
  if (input.decision === 'verify')
    await notify(tx, ctx, {
      to,
      mail: 'institutions.mail.institution_verified',
      facts: { institution: institution.name },
      link: paths.hostDesk(),
    })
  else
    await notify(tx, ctx, {
      to,
      mail: 'institutions.mail.institution_refused',
      facts: { institution: institution.name, reason: input.reason },
    })
}
