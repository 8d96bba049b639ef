import { and, desc, eq } from 'drizzle-orm'
import { isPublicAt } from '#app/domain/challenges/visibility.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { localText } from '#app/domain/shared/local-text'
import { translate } from '#app/i18n/catalogues'
import { formats } from '#app/i18n/format'
import { paths } from '#app/paths'
import { challenges, follows, institutions } from '#db/schema'
import { isFollowKind } from '../follows'
import { searchName } from '../search-name'

/** What the actor follows, the newest first: its name and its page. */
export async function listFollows(ctx: Ctx) {
  const t = translate(ctx.locale)
  const format = formats(ctx.locale, t, 'Asia/Baku')
  const rows = await ctx.db
    .select({
      follow: follows,
      challenge: { slug: challenges.slug, title: challenges.title },
      institution: { slug: institutions.slug, name: institutions.name },
    })
    .from(follows)
    .leftJoin(
      challenges,
      and(eq(follows.kind, 'challenge'), eq(challenges.id, follows.subject), isPublicAt(ctx.now)),
    )
    .leftJoin(institutions, and(eq(follows.kind, 'institution'), eq(institutions.id, follows.subject)))
    .where(eq(follows.userId, signedIn(ctx).id))
    .orderBy(desc(follows.followedAt), desc(follows.id))
  return rows.flatMap(({ follow: { id, kind, subject, followedAt }, challenge, institution }) => {
    if (!isFollowKind(kind)) return []
    const own = { id, kind, followedAt }
    if (kind === 'search')
      return [{ ...own, name: searchName(subject, { t, format }), page: paths.challenges() + subject }]
    if (challenge)
      return [{ ...own, name: localText(challenge.title, ctx.locale), page: paths.challenge(challenge.slug) }]
    if (institution)
      return [
        { ...own, name: localText(institution.name, ctx.locale), page: paths.institution(institution.slug) },
      ]
    return []
  })
}
