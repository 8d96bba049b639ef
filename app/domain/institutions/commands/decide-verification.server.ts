import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { mailLocale } from '#app/domain/people/mail-locale.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { localText } from '#app/domain/shared/local-text'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { translate } from '#app/i18n/catalogues'
import { enqueue } from '#app/queue/queue.server'
import type { Db } from '#db/client.server'
import { institutions, users } from '#db/schema'
import type { VerificationInput } from '../input'
import { isVerified } from '../institution'
import { refusedMail, verifiedMail } from '../mail'
import { canDecideVerification, canVerify } from '../permissions'
import { isOwnInstitution } from '../queries/load-member.server'

type Decision = { id: string; input: VerificationInput; deskLink: string }

/** Staff say that the institution is what it claims to be, or why not; whoever registered it is told. */
export async function decideVerification(ctx: Ctx, { id, input, deskLink }: Decision): Promise<void> {
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
    await tellOwner(tx, ctx, { institution, input, deskLink })
  })
}

type Institution = typeof institutions.$inferSelect

type News = { institution: Institution; input: VerificationInput; deskLink: string }

async function tellOwner(tx: Db, ctx: Ctx, { institution, input, deskLink }: News) {
  if (!institution.createdBy) return
  const [owner] = await tx.select().from(users).where(eq(users.id, institution.createdBy))
  if (!owner) return
  const locale = mailLocale(owner)
  const name = localText(institution.name, locale)
  const letter =
    input.decision === 'verify'
      ? verifiedMail(translate(locale), { institution: name, link: ctx.origin + deskLink })
      : refusedMail(translate(locale), { institution: name, reason: input.reason })
  await enqueue(tx, { kind: 'mail', payload: { to: owner.email, ...letter } }, { now: ctx.now })
}
