import { desc, eq, inArray, max } from 'drizzle-orm'
import { loadBrowseRows } from '#app/domain/catalogue/queries/load-browse-rows.server'
import {
  type ChallengeCardData,
  loadChallengeCards,
} from '#app/domain/catalogue/queries/load-challenge-cards.server'
import { loadInstitutionPage } from '#app/domain/catalogue/queries/load-institution-page.server'
import { asVisitor } from '#app/domain/shared/as-visitor'
import type { Ctx } from '#app/domain/shared/context'
import { localText } from '#app/domain/shared/local-text'
import { translate } from '#app/i18n/catalogues'
import { formats } from '#app/i18n/format'
import { paths } from '#app/paths'
import { deadlineChanges, stages } from '#db/schema'
import type { FeedFacts } from '../feed'

const most = 30

/** The newest published challenges as a feed, the same for everyone. */
export async function loadChallengesFeed(asked: Ctx): Promise<FeedFacts> {
  const ctx = asVisitor(asked)
  const t = translate(ctx.locale)
  return {
    title: t('following.feed.challenges'),
    description: t('following.feed.challenges_text'),
    locale: ctx.locale,
    page: paths.challenges(),
    self: format => paths.challengesFeed(format, ctx.locale),
    items: await loadItems(ctx, await loadBrowseRows(ctx, 'newest')),
  }
}

/** The newest challenges of an institution as a feed, the same for everyone; 404 where it has no page. */
export async function loadInstitutionFeed(asked: Ctx, slug: string): Promise<FeedFacts> {
  const ctx = asVisitor(asked)
  const { institution } = await loadInstitutionPage(ctx, { slug, page: 1 })
  const name = localText(institution.name, ctx.locale)
  const rows = (await loadBrowseRows(ctx, 'newest')).filter(row => row.institution === slug)
  const t = translate(ctx.locale)
  return {
    title: t('following.feed.institution', { name }),
    description: t('following.feed.institution_text', { name }),
    locale: ctx.locale,
    page: paths.institution(slug),
    self: format => paths.institutionFeed(slug, format, ctx.locale),
    items: await loadItems(ctx, rows),
  }
}

async function loadItems(ctx: Ctx, rows: readonly { id: string; publishAt: Date | null }[]) {
  const newest = rows.slice(0, most)
  const ids = newest.map(({ id }) => id)
  const publishedAt = new Map(newest.map(row => [row.id, row.publishAt]))
  const movedAt = await loadMoved(ctx, ids)
  const cards = await loadChallengeCards(ctx, ids)
  return cards.flatMap(card => {
    const at = publishedAt.get(card.id)
    if (!at) return []
    const moved = movedAt.get(card.id)
    return [{ ...itemOf(ctx, card), publishedAt: at, changedAt: moved && moved > at ? moved : at }]
  })
}

function itemOf({ locale }: Ctx, card: ChallengeCardData) {
  const { slug, title, summary, institution, opensAt, closesAt, prizeFund, prizeCurrency } = card
  const t = translate(locale)
  const format = formats(locale, t, card.timeZone)
  const fund = prizeFund > 0 && prizeCurrency ? format.money(prizeFund, prizeCurrency) : null
  const facts = [
    fund && `${t('catalogue.fund')}: ${fund}`,
    opensAt && t('catalogue.opens_at', { at: format.instant(opensAt) }),
    closesAt && t('catalogue.closes_at', { at: format.instant(closesAt) }),
  ]
  return {
    id: paths.challenge(slug),
    title: localText(title, locale),
    text: [localText(summary, locale), facts.filter(Boolean).join(' · ')].filter(text => text !== ''),
    link: paths.challenge(slug),
    author: localText(institution.name, locale),
  }
}

/** When a deadline of each challenge was last moved: the date in its item is another then. */
async function loadMoved({ db }: Ctx, challengeIds: readonly string[]): Promise<Map<string, Date | null>> {
  const at = max(deadlineChanges.changedAt)
  const rows = await db
    .select({ id: stages.challengeId, at })
    .from(deadlineChanges)
    .innerJoin(stages, eq(stages.id, deadlineChanges.stageId))
    .where(inArray(stages.challengeId, [...challengeIds]))
    .groupBy(stages.challengeId)
    .orderBy(desc(at))
  return new Map(rows.map(row => [row.id, row.at]))
}
