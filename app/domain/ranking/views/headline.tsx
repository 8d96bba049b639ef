import { useI18n } from '#app/i18n/use-i18n'
import type { Headline } from '../shown-scores'

/** The score that orders a row, in words that name it: "Calibrated score 69.70 %", "Private score 0.81". */
export function useHeadline(): (headline: Headline) => string {
  const { t, format } = useI18n()
  return ({ kind, value, digits }) => {
    const words = { name: t(`ranking.headline.${kind}`), score: format.number(value, digits) }
    return t(isPercent({ kind }) ? 'ranking.headline' : 'ranking.headline_plain', words)
  }
}

/** Every score but that of a metric is in percent. */
export function isPercent({ kind }: Pick<Headline, 'kind'>): boolean {
  return kind !== 'metric'
}

/** Beside a score that reads like its neighbour's and is another: the exact score. */
export function ExactScore({ headline: { exact } }: { headline: Headline }) {
  const { t } = useI18n()
  if (exact === null) return null
  return <span className="board-beside">{t('leaderboards.alike', { exact })}</span>
}
