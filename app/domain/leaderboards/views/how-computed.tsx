import { useI18n } from '#app/i18n/use-i18n'
import { DefinitionList } from '#app/ui/definition-list'
import { Details } from '#app/ui/details'
import { Stack } from '#app/ui/layout'
import type { LocalText } from '#db/json'
import { BundleLine } from './bundle-line'

type HowComputedProps = {
  slug: string
  run: { computedAt: Date; inputsHash: string; engineVersion: string; reviews: number; judges: number }
  criteria: readonly { id: string; name: LocalText; weight: number }[]
  quorum: number
  zone: string
}

/** The rule behind the places, in words, and the facts by which it can be checked. */
export function HowComputed({ slug, run, criteria, quorum, zone }: HowComputedProps) {
  const { t, local, format } = useI18n()
  const total = criteria.reduce((sum, criterion) => sum + criterion.weight, 0)
  return (
    <Details summary={t('ranking.how')}>
      <Stack gap={4}>
        <p className="measure">{t('ranking.how_review')}</p>
        <p className="measure">{t('ranking.how_mean', { quorum })}</p>
        <p className="measure">{t('ranking.how_ties')}</p>
        <DefinitionList
          items={[
            ...criteria.map(criterion => ({
              term: local(criterion.name),
              value: `${format.number(total === 0 ? 0 : (100 * criterion.weight) / total, 1)} %`,
            })),
            { term: t('ranking.reviews_counted'), value: run.reviews },
            { term: t('ranking.judges_counted'), value: run.judges },
            { term: t('ranking.computed_at'), value: format.instant(run.computedAt, zone) },
            { term: t('ranking.engine'), value: run.engineVersion },
            { term: t('ranking.hash'), value: <code className="fingerprint">{run.inputsHash}</code> },
          ]}
        />
        <BundleLine slug={slug} />
      </Stack>
    </Details>
  )
}
