import { desc, eq } from 'drizzle-orm'
import { actorId, type Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { type LocalText, locales } from '#app/domain/shared/local-text'
import type { Db } from '#db/client.server'
import { challenges, dataFiles, pictures, ruleVersions } from '#db/schema'

/** The ids of a file and of its copy. */
type Copied = { from: string; to: string }

/**
 * Gives a copied challenge its own data files, pictures and cover, with the same stored bytes, and points the copied texts at
 * them, so that they do not depend on the original. @unguarded
 */
export async function copyFiles(tx: Db, ctx: Ctx, { id, from }: { id: string; from: string }): Promise<void> {
  const files = await tx
    .select()
    .from(dataFiles)
    .where(eq(dataFiles.challengeId, from))
    .orderBy(desc(dataFiles.uploadedAt))
  const copied: Copied[] = []
  for (const file of files) {
    const copy = { ...file, id: newId(), challengeId: id, uploadedAt: ctx.now, uploadedBy: actorId(ctx) }
    await tx.insert(dataFiles).values(copy)
    copied.push({ from: file.id, to: copy.id })
  }
  if (copied.length > 0) await pointTextsAt(tx, id, copied)
  for (const cover of await tx.select().from(pictures).where(eq(pictures.challengeId, from)))
    await tx.insert(pictures).values({ ...cover, id: newId(), challengeId: id })
}

/** The Markdown texts and their HTML. */
async function pointTextsAt(tx: Db, id: string, copied: readonly Copied[]): Promise<void> {
  const own = (text: LocalText) => withOwnFiles(text, copied)
  for (const { brief, briefHtml } of await tx.select().from(challenges).where(eq(challenges.id, id))) {
    const texts = { brief: own(brief), briefHtml: own(briefHtml) }
    await tx.update(challenges).set(texts).where(eq(challenges.id, id))
  }
  for (const rules of await tx.select().from(ruleVersions).where(eq(ruleVersions.challengeId, id))) {
    const texts = { text: own(rules.text), html: own(rules.html) }
    await tx.update(ruleVersions).set(texts).where(eq(ruleVersions.id, rules.id))
  }
}

function withOwnFiles(text: LocalText, copied: readonly Copied[]): LocalText {
  const written = locales.flatMap(locale => {
    const words = text[locale]
    return words === undefined ? [] : [[locale, copied.reduce(replaceOne, words)] as const]
  })
  return Object.fromEntries(written)
}

function replaceOne(words: string, { from, to }: Copied): string {
  return words.replaceAll(`/files/${from}`, `/files/${to}`)
}
