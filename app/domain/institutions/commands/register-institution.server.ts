import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { localText } from '#app/domain/shared/local-text'
import { ensure } from '#app/domain/shared/verdict'
import { slug } from '#app/text/slug'
import { institutionMembers, institutions } from '#db/schema'
import { derivedNames } from '../derived-names'
import type { InstitutionInput } from '../input'
import { canRegister } from '../permissions'

/** Registers an institution for verification by staff; the person who registers it becomes its owner. */
export async function registerInstitution(ctx: Ctx, input: InstitutionInput): Promise<{ id: string }> {
  const person = signedIn(ctx)
  ensure(canRegister(person))
  const id = newId()
  await ctx.transaction(async tx => {
    await tx.insert(institutions).values({
      ...input,
      ...derivedNames(input.name),
      id,
      slug: `${slug(localText(input.name, 'az'), 50)}-${id.slice(0, 4)}`,
      website: input.website ?? null,
      registryNumber: input.registryNumber ?? null,
      createdAt: ctx.now,
      createdBy: person.id,
    })
    await tx
      .insert(institutionMembers)
      .values({ id: newId(), institutionId: id, userId: person.id, role: 'owner', joinedAt: ctx.now })
    await record(tx, ctx, {
      stream: 'platform',
      kind: 'institution.registered',
      payload: { institutionId: id },
    })
  })
  return { id }
}
