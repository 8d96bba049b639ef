import { criterionShare } from '#app/domain/challenges/criterion-share'
import type { NamedPanel } from '#app/domain/panels/panels'
import type { LocalText } from '#app/domain/shared/local-text'
import { useI18n } from '#app/i18n/use-i18n'
import { DefinitionList } from '#app/ui/definition-list'
import { Details } from '#app/ui/details'
import { Stack } from '#app/ui/layout'
import type { Rules, WarningCode } from '../run'
import { BundleLine } from './bundle-line'
import { RunWarnings } from './run-warnings'
import { useRules } from './use-rules'

type HowComputedProps = {
  slug: string
  run: {
    computedAt: Date
    inputsHash: string
    engineVersion: string
    /** SHA-256 of the truth where a metric scored the stage */
    truthHash: string | null
    reviews: number
    judges: number
    rules: Rules
    /** the panels of a final score, by name; none where one jury decides alone */
    panels: readonly NamedPanel[]
    /** false for the first runs, which had no calibration */
    calibrated: boolean
    /** null where it was not computed */
    samePrizeSet: boolean | null
    warnings: readonly WarningCode[]
    /** how often the terms were changed after judging opened */
    changes: number
  }
  criteria: readonly { id: string; name: LocalText; weight: number }[]
  quorum: number
  zone: string
}

/** The rule behind the ranks, in words, and the facts by which it can be checked. */
export function HowComputed({ slug, run, criteria, quorum, zone }: HowComputedProps) {
  const { t, local, format } = useI18n()
  const rules = useRules(criteria)
  return (
    <Details summary={t('leaderboards.how')}>
      <Stack gap={4}>
        {run.truthHash === null ? (
          <>
            <p className="measure">{t('leaderboards.how_review')}</p>
            <p className="measure">
              {t('ranking.how.method', { method: rules.method(run.rules, run.panels) })}
            </p>
            <p className="measure">{t('ranking.how.counted', { quorum })}</p>
          </>
        ) : (
          <p className="measure">{t('attempts.how')}</p>
        )}
        {run.calibrated && (
          <>
            <p className="measure">{t('ranking.how.calibrated')}</p>
            <p className="measure">{t('ranking.how.range')}</p>
          </>
        )}
        {run.samePrizeSet !== null && run.rules.prizes > 0 && (
          <p className="measure">{t(run.samePrizeSet ? 'ranking.how.agree' : 'ranking.how.differ')}</p>
        )}
        {run.changes > 0 && <p className="measure">{t('ranking.how.changed', { count: run.changes })}</p>}
        <RunWarnings codes={run.warnings} />
        {run.truthHash === null && <DefinitionList items={rules.items(run.rules, run.panels)} />}
        <DefinitionList
          items={[
            ...criteria.map(criterion => ({
              term: local(criterion.name),
              value: `${format.number(criterionShare(criterion, criteria), 1)} %`,
            })),
            ...(run.truthHash === null
              ? [
                  { term: t('leaderboards.reviews_counted'), value: run.reviews },
                  { term: t('leaderboards.judges_counted'), value: run.judges },
                ]
              : [
                  {
                    term: t('attempts.truth_hash'),
                    value: <code className="fingerprint">{run.truthHash}</code>,
                  },
                ]),
            { term: t('leaderboards.computed_at'), value: format.instant(run.computedAt, zone) },
            { term: t('leaderboards.engine'), value: run.engineVersion },
            { term: t('leaderboards.hash'), value: <code className="fingerprint">{run.inputsHash}</code> },
          ]}
        />
        <BundleLine slug={slug} />
      </Stack>
    </Details>
  )
}
