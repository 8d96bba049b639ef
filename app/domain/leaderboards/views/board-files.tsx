import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Link } from '#app/ui/link'

/** The whole board as a table and for programs. */
export function BoardFiles({ slug }: { slug: string }) {
  const { t } = useI18n()
  return (
    <p className="quiet-text">
      {t('attempts.whole_board')}{' '}
      <Link href={paths.boardCsv(slug)} document>
        CSV
      </Link>
      {' · '}
      <Link href={paths.board(slug)} document>
        JSON
      </Link>
    </p>
  )
}
