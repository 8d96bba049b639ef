import { useSearchParams } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { Pages } from '#app/site/pages'

type BoardPagesProps = {
  list: 'ranked' | 'unranked'
  of: { page: number; pages: number }
  /** distinguishes this board from another one on the page */
  name: string | undefined
}

/** The pages of one list of a board; the page of the other list does not change. */
export function BoardPages({ list, of, name }: BoardPagesProps) {
  const { t } = useI18n()
  const here = Object.fromEntries(useSearchParams()[0])
  const label = t(list === 'ranked' ? 'leaderboards.pages' : 'leaderboards.pages_apart')
  return (
    <Pages
      label={name ? `${name}: ${label}` : label}
      page={of.page}
      pages={of.pages}
      href={page => `?${new URLSearchParams({ ...here, [list]: String(page) })}`}
    />
  )
}
