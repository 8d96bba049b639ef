import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import type { Ctx } from '#app/domain/shared/context'
import { locales } from '#app/domain/shared/local-text'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import { enqueue } from '#app/queue/queue.server'
import type { Db } from '#db/client.server'
import { institutions } from '#db/schema'
import { derivedNames } from '../derived-names'
import type { InstitutionInput } from '../input'
import { canChangeIdentity, canEdit } from '../permissions'
import { loadMember } from '../queries/load-member.server'

/**
 * Edits an institution's profile. A refused institution goes back to staff, and so does a verified one whose name, kind
 * or registry number changes, because staff verified these. Until staff decide, its hosts keep their challenges, but
 * create none and invite nobody. Staff are mailed when a verified institution changes any of these or its website.
 */
export async function editInstitution(ctx: Ctx, id: string, input: InstitutionInput): Promise<void> {
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
    // its challenges are found by its name
    if (other) await enqueue(tx, { kind: 'search.refresh', payload: {} }, { now: ctx.now })
    const moved = (before.website ?? '') !== (input.website ?? '')
    if (before.verifiedAt && (other || moved)) await mailStaff(tx, ctx, { before, after: input })
  })
}

type Changed = { before: typeof institutions.$inferSelect; after: InstitutionInput }

function mailStaff(tx: Db, ctx: Ctx, { before, after }: Changed): Promise<void> {
  return notify(tx, ctx, {
    to: { staff: true },
    mail: 'institutions.mail.institution_changed',
    facts: {
      before: before.name,
      after: after.name,
      siteBefore: before.website ?? '—',
      siteAfter: after.website ?? '—',
    },
    link: paths.staffInstitution(before.id),
  })
}

type Identity = Pick<InstitutionInput, 'name' | 'kind' | 'registryNumber'>

function isOtherInstitution(
  before: typeof institutions.$inferSelect,
  { name, kind, registryNumber }: Identity,
) {
  const renamed = locales.some(locale => (before.name[locale] ?? '') !== (name[locale] ?? ''))
  return renamed || before.kind !== kind || (before.registryNumber ?? '') !== (registryNumber ?? '')
}
