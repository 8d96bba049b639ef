import { and, desc, eq, gt, inArray } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { heldForms } from '#db/schema'

/** How long a form is held for the password, in milliseconds. */
export const heldFor = 60 * 60_000

/** More characters than any form that requires the password has. */
const maxCharacters = 100_000

/** How many forms of one person are held at the same time; the oldest are dropped. */
const maxForms = 5

export type HeldForm = { action: string; back: string; fields: [string, string][] }

/**
 * Stores a form until its sender has entered the password again. Returns the id, or null when the form contains files
 * or more than 100,000 characters, which no form that requires the password does.
 */
export async function holdForm(
  ctx: Ctx,
  { form, action, back }: { form: FormData; action: string; back: string },
): Promise<string | null> {
  const fields: [string, string][] = []
  for (const [name, value] of form) {
    if (typeof value !== 'string') return null
    fields.push([name, value])
  }
  if (JSON.stringify(fields).length > maxCharacters) return null
  const id = newId()
  const { id: userId } = signedIn(ctx)
  await ctx.transaction(async tx => {
    await tx.delete(heldForms).where(and(eq(heldForms.userId, userId), eq(heldForms.action, action)))
    const waiting = await tx
      .select({ id: heldForms.id })
      .from(heldForms)
      .where(eq(heldForms.userId, userId))
      .orderBy(desc(heldForms.heldAt), desc(heldForms.id))
    const oldest = waiting.slice(maxForms - 1).map(held => held.id)
    await tx.delete(heldForms).where(inArray(heldForms.id, oldest))
    await tx.insert(heldForms).values({ id, userId, action, back, fields, heldAt: ctx.now })
  })
  return id
}

/** The signed-in person's own held form; null when the id is unknown or the form is more than an hour old. */
export async function loadHeldForm(ctx: Ctx, id: string): Promise<HeldForm | null> {
  const since = new Date(ctx.now.getTime() - heldFor)
  const mine = and(eq(heldForms.id, id), eq(heldForms.userId, signedIn(ctx).id), gt(heldForms.heldAt, since))
  const [row] = await ctx.db.select().from(heldForms).where(mine)
  return row ? { action: row.action, back: row.back, fields: row.fields } : null
}

/** Deletes a held form after it has been sent. */
export async function dropHeldForm(ctx: Ctx, id: string): Promise<void> {
  const { id: userId } = signedIn(ctx)
  await ctx.transaction(async tx => {
    await tx.delete(heldForms).where(and(eq(heldForms.id, id), eq(heldForms.userId, userId)))
  })
}
