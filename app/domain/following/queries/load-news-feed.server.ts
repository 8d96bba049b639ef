import { loadSeenChallenge } from '#app/domain/catalogue/queries/load-seen-challenge.server'
import { asVisitor } from '#app/domain/shared/as-visitor'
import type { Ctx } from '#app/domain/shared/context'
import { localText } from '#app/domain/shared/local-text'
import { translate } from '#app/i18n/catalogues'
import { formats } from '#app/i18n/format'
import { paths } from '#app/paths'
import type { FeedFacts } from '../feed'
import { type News, newsWords } from '../news'
import { loadNews } from './load-news.server'

const most = 50

/** The news of one challenge as a feed, the same for everyone; 404 until everyone may see the challenge. */
export async function loadNewsFeed(asked: Ctx, slug: string): Promise<FeedFacts> {
  const ctx = asVisitor(asked)
  const { locale } = ctx
  const challenge = await loadSeenChallenge(ctx, slug)
  const news = await loadNews(ctx.db, { challengeIds: [challenge.id], after: null, until: ctx.now, most })
  const t = translate(locale)
  const text = (each: News) =>
    newsWords(each, {
      t,
      text: written => localText(written, locale),
      format: formats(locale, t, challenge.timeZone),
    })
  const name = localText(challenge.title, locale)
  return {
    title: t('following.feed.news', { name }),
    description: t('following.feed.news_text', { name }),
    locale,
    page: paths.challenge(slug),
    self: format => paths.newsFeed(slug, format, locale),
    items: news.map(each => {
      const { title, text: body } = text(each)
      return {
        id: `${paths.challenge(slug)}#${each.id}`,
        title,
        text: body.split(/\n{2,}/).filter(part => part.trim() !== ''),
        link: newsLink(slug, each),
        author: localText(challenge.institution.name, locale),
        publishedAt: each.at,
        changedAt: each.at,
      }
    }),
  }
}

/** Where a piece of news can be read. */
export function newsLink(slug: string, news: News): string {
  switch (news.kind) {
    case 'announcement':
      return paths.updates(slug)
    case 'clarification':
      return `${paths.questions(slug)}#clarification-${news.number}`
    case 'deadline':
    case 'cancellation':
      return paths.challenge(slug)
    case 'result':
      return paths.results(slug)
  }
}
