import { count, desc, eq } from 'drizzle-orm'
import { isPublicPart, type PublicPart } from '#app/domain/challenges/public-texts'
import { textHash } from '#app/domain/challenges/record-text-changes.server'
import type { Ctx } from '#app/domain/shared/context'
import { type Locale, type LocalText, locales } from '#app/domain/shared/local-text'
import { compute } from '#app/queue/compute.server'
import { textChanges } from '#db/schema'
import { loadChallengePage } from './load-challenge-page.server'

const size = 20

/** Parts that are generated from tables: they are equal in every language, so one language is shown. */
const together: readonly PublicPart[] = ['external', 'prizes', 'eligibility', 'criteria']

/**
 * The public list of changes to a challenge's texts since its publication, newest first, 20 on a page counted from 1:
 * each with its instant, the changed languages, a word-by-word comparison, and the hash in the ledger. 404 for readers
 * who may not see the challenge.
 */
export async function loadTextChanges(ctx: Ctx, { slug, page }: { slug: string; page: number }) {
  const challenge = await loadChallengePage(ctx, { slug })
  const here = eq(textChanges.challengeId, challenge.id)
  const [total] = await ctx.db.select({ rows: count() }).from(textChanges).where(here)
  const rows = await ctx.db
    .select()
    .from(textChanges)
    .where(here)
    .orderBy(desc(textChanges.changedAt), desc(textChanges.id))
    .limit(size)
    .offset((page - 1) * size)
  const shown = rows.flatMap(({ id, part, before, after, changedAt }) =>
    isPublicPart(part)
      ? [
          {
            id,
            part,
            changedAt,
            hash: textHash(part, after),
            texts: changed({ part, before, after }, ctx.locale),
          },
        ]
      : [],
  )
  const compared = await compute(
    'compare',
    shown.flatMap(({ texts }) => texts),
  )
  let next = 0
  return {
    challenge: { slug, title: challenge.title, timeZone: challenge.timeZone },
    deadlines: challenge.deadlineChanges,
    page,
    pages: Math.max(1, Math.ceil((total?.rows ?? 0) / size)),
    changes: shown.map(({ texts, ...change }) => ({
      ...change,
      languages: texts.map(({ locale }) => ({ locale, diff: compared[next++] ?? [] })),
    })),
  }
}

type Change = { part: PublicPart; before: LocalText; after: LocalText }

function changed({ part, before, after }: Change, reader: Locale) {
  const texts = locales
    .map(locale => ({ locale, before: before[locale] ?? '', after: after[locale] ?? '' }))
    .filter(text => text.before !== text.after)
  const own = texts.find(({ locale }) => locale === reader)
  return together.includes(part) ? [own ?? texts[0]].flatMap(text => text ?? []) : texts
}
