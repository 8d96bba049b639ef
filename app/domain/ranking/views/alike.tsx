import { useI18n } from '#app/i18n/use-i18n'
import type { Digits } from '../score-digits'

/** The exact fraction, beside a score that looks equal to its neighbour's but differs. */
export function Alike({ row }: { row: { exact: string; digits: Digits } }) {
  const { t } = useI18n()
  if (!row.digits.alike) return null
  return <span className="board-beside">{t('leaderboards.alike', { exact: row.exact })}</span>
}
