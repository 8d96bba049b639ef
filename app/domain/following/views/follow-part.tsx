import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Stack } from '#app/ui/layout'
import { FeedLinks } from './feed-links'

/** On the page of a challenge: how to hear of it. */
export function FollowPart({ slug }: { slug: string }) {
  const { t, locale } = useI18n()
  return (
    <Stack gap={3}>
      <p>
        <a href={paths.challengeCalendar(slug, locale)}>{t('following.calendar.challenge')}</a>
      </p>
      <FeedLinks address={(format, lang) => paths.newsFeed(slug, format, lang)} />
    </Stack>
  )
}
