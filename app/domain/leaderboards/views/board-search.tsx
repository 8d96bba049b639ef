import { useSearchParams } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Field } from '#app/ui/field'
import { Link } from '#app/ui/link'

type BoardSearchProps = { board: { search: string; teams: number; pages: Counted } }
type Counted = { ranked: { total: number }; unranked: { total: number } }

/** With at most this many teams the whole board is on the screen. */
const mostWithoutSearch = 20

const boardParameters = ['team', 'ranked', 'unranked']

/** Finds teams of a long board by a part of their name; the result has its own URL. */
export function BoardSearch({ board: { search, teams, pages } }: BoardSearchProps) {
  const { t } = useI18n()
  const others = [...useSearchParams()[0]].filter(([name]) => !boardParameters.includes(name))
  if (teams <= mostWithoutSearch) return null
  const count = pages.ranked.total + pages.unranked.total
  return (
    <form method="get" className="board-search" aria-label={t('leaderboards.search')}>
      {others.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Field id="board-search" label={t('leaderboards.search')}>
        <TextInput name="team" type="search" defaultValue={search} maxLength={100} />
      </Field>
      <Button variant="secondary">{t('decisions.result.find')}</Button>
      {search && (
        <p className="quiet-text">
          {t('leaderboards.found', { count, of: teams })}{' '}
          <Link href={`?${new URLSearchParams(others)}`}>{t('leaderboards.show_all')}</Link>
        </p>
      )}
    </form>
  )
}
