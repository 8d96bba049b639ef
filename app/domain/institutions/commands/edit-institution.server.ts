import { eq, isNotNull } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { mailLocale } from '#app/domain/people/mail-locale.server'
import type { Ctx } from '#app/domain/shared/context'
import { locales, localText } from '#app/domain/shared/local-text'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { translate } from '#app/i18n/catalogues'
import { enqueue } from '#app/queue/queue.server'
import type { Db } from '#db/client.server'
import { institutions, users } from '#db/schema'
import { derivedNames } from '../derived-names'
import type { InstitutionInput } from '../input'
import { institutionChangedMail } from '../mail'
import { canChangeIdentity, canEdit } from '../permissions'
import { loadMember } from '../queries/load-member.server'

/**
 * Changes what the institution says of itself. A refused one is put before staff again, and so is a verified one whose
 * name, kind or registry number changes: the mark says that staff looked at these. Its hosts keep their challenges
 * until staff have decided, but write no new one and invite nobody. Staff get a mail when a verified institution changes
 * any of these or its site.
 */
export async function editInstitution(
  ctx: Ctx,
  id: string,
  { staffLink, ...input }: InstitutionInput & { staffLink: string },
): Promise<void> {
  await ctx.transaction(async tx => {
    const member = orNotFound(await loadMember(tx, ctx, id))
    ensure(canEdit(member))
    const before = orNotFound((await tx.select().from(institutions).where(eq(institutions.id, id)))[0])
    const other = isOtherInstitution(before, input)
    if (other) ensure(canChangeIdentity(member))
    await tx
      .update(institutions)
      .set({
        ...input,
        ...derivedNames(input.name),
        website: input.website ?? null,
        registryNumber: input.registryNumber ?? null,
        ...(other && before.verifiedAt ? { recheckSince: ctx.now } : {}),
        refusedAt: null,
        refusedBy: null,
        refusalReason: null,
      })
      .where(eq(institutions.id, id))
    await record(tx, ctx, { stream: 'platform', kind: 'institution.edited', payload: { institutionId: id } })
    const moved = (before.website ?? '') !== (input.website ?? '')
    if (before.verifiedAt && (other || moved))
      await mailStaff(tx, ctx, { before, after: input, link: ctx.origin + staffLink })
  })
}

type Changed = {
  before: typeof institutions.$inferSelect
  after: InstitutionInput
  link: string
}

async function mailStaff(tx: Db, ctx: Ctx, { before, after, link }: Changed): Promise<void> {
  const staff = await tx.select().from(users).where(isNotNull(users.staffSince))
  for (const person of staff) {
    const locale = mailLocale(person)
    const letter = institutionChangedMail(translate(locale), {
      before: localText(before.name, locale),
      after: localText(after.name, locale),
      siteBefore: before.website ?? '—',
      siteAfter: after.website ?? '—',
      link,
    })
    await enqueue(tx, { kind: 'mail', payload: { to: person.email, ...letter } }, { now: ctx.now })
  }
}

type Identity = Pick<InstitutionInput, 'name' | 'kind' | 'registryNumber'>

function isOtherInstitution(
  before: typeof institutions.$inferSelect,
  { name, kind, registryNumber }: Identity,
) {
  const renamed = locales.some(locale => (before.name[locale] ?? '') !== (name[locale] ?? ''))
  return renamed || before.kind !== kind || (before.registryNumber ?? '') !== (registryNumber ?? '')
}
