import { useLoaderData } from '@remix-run/react'
import { EntryCard } from '#app/domain/submissions/views/entry-card'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Grid } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import type { loader } from './route.server'

/** The newest entries of the reader; the others are on their own page. */
export function YourEntries() {
  const { t } = useI18n()
  const { entries, now } = useLoaderData<typeof loader>()
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="your-entries">
      <header className="section-head">
        <h2 id="your-entries">{t('teams.entry.yours')}</h2>
        <Link href={paths.myEntries()}>{t('teams.entry.yours_all', { count: entries.length })}</Link>
      </header>
      <Grid min="22rem">
        {entries.slice(0, 3).map(entry => (
          <EntryCard key={entry.entryId} entry={entry} now={now} level={3} />
        ))}
      </Grid>
    </section>
  )
}
