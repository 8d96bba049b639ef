import { loadPageUpdates } from '#app/domain/announcements/queries/list-updates.server'
import {
  type ChallengePage,
  loadChallengePage,
} from '#app/domain/catalogue/queries/load-challenge-page.server'
import { challengeWords } from '#app/domain/catalogue/share-words'
import { feedsOf } from '#app/domain/following/feed'
import { findFollow } from '#app/domain/following/queries/find-follow.server'
import { loadVoteWindow } from '#app/domain/panels/queries/load-vote-window.server'
import { takesQuestions } from '#app/domain/questions/permissions'
import { loadPageTalk } from '#app/domain/questions/queries/load-page-talk.server'
import type { Ctx } from '#app/domain/shared/context'
import { localText } from '#app/domain/shared/local-text'
import { loadEntryStatus } from '#app/domain/teams/queries/load-entry-status.server'
import { pageLoader } from '#app/http/page.server'
import { versionOf } from '#app/http/version-of.server'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const challenge = await loadChallengePage(ctx, { slug: params.slug ?? '' })
  const { checklist, action } = await loadEntryStatus(ctx, { challengeId: challenge.id })
  const shown = challenge.phase !== 'cancelled' && challenge.winners === null && !challenge.sealed
  const vote = shown ? await loadVoteWindow(ctx.db, challenge.id) : null
  const talk = await loadPageTalk(ctx, challenge.id)
  const news = await loadPageUpdates(ctx, challenge.id)
  const follow = await findFollow(ctx, { kind: 'challenge', subject: challenge.id })
  const { state, sealed, resultsAt } = challenge
  return {
    challenge,
    asking: takesQuestions({ state, isPublic: !sealed, resultsOut: resultsAt !== null }),
    checklist,
    action,
    vote,
    talk,
    news,
    follow,
    now: ctx.now,
    head: headFor(ctx, challenge),
  }
})

function headFor({ locale, origin, now }: Ctx, challenge: ChallengePage) {
  const { slug, title, summary, sealed } = challenge
  const words = challengeWords(challenge, { locale, t: translate(locale), now })
  return {
    title: localText(title, locale),
    description: localText(summary, locale),
    origin,
    path: paths.challenge(slug),
    hidden: sealed,
    feeds: sealed
      ? []
      : feedsOf(translate(locale)('following.feed.news', { name: localText(title, locale) }), format =>
          paths.newsFeed(slug, format, locale),
        ),
    image: sealed ? null : { path: paths.sharePicture(slug, locale, versionOf(words)), alt: words.title },
  }
}
