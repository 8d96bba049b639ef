import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import type { PageUpdates } from '../queries/list-updates.server'
import { UpdateList } from './update-list'

type PartProps = { news: PageUpdates; challenge: { slug: string; timeZone: string } }

/** On the page of a challenge: the newest public announcements. */
export function UpdatesPart({ news: { updates, total }, challenge }: PartProps) {
  const { t } = useI18n()
  return (
    <Stack gap={6}>
      <UpdateList heading="h3" updates={updates} timeZone={challenge.timeZone} />
      {total > updates.length && (
        <p>
          <Link href={paths.updates(challenge.slug)}>{t('announcements.all_updates', { count: total })}</Link>
        </p>
      )}
    </Stack>
  )
}
