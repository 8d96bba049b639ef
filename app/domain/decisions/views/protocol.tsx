import { BundleLine } from '#app/domain/ranking/views/bundle-line'
import { useI18n } from '#app/i18n/use-i18n'
import { DefinitionList } from '#app/ui/definition-list'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import type { loadResult } from '../queries/load-result.server'

type Shown = Awaited<ReturnType<typeof loadResult>>

type ProtocolProps = { slug: string; zone: string; result: NonNullable<Shown['result']> }

/** The facts of the decision: when, on what, how many reviews, and why it differs from the ranking where it does. */
export function Protocol({ slug, zone, result }: ProtocolProps) {
  const { t, format } = useI18n()
  const at = (instant: Date | null) => (instant ? format.instant(instant, zone) : '—')
  return (
    <Panel id="protocol" title={t('result.protocol')}>
      <Stack gap={4}>
        <DefinitionList
          items={[
            { term: t('result.decided_at'), value: at(result.decidedAt) },
            { term: t('result.published_at'), value: at(result.publishAt) },
            { term: t('result.submissions'), value: result.submissions },
            { term: t('ranking.reviews_counted'), value: result.reviews },
            { term: t('ranking.judges_counted'), value: result.judges },
            ...(result.hasPrizes
              ? [
                  {
                    term: t('result.against_ranking'),
                    value: result.deviationReason ?? t('result.as_ranked'),
                  },
                ]
              : []),
            ...(result.methodReason !== null || result.samePrizeSet
              ? [
                  {
                    term: t('ranks.protocol.methods'),
                    value: result.methodReason ?? t('ranks.protocol.agree'),
                  },
                ]
              : []),
            { term: t('ranking.engine'), value: result.engineVersion },
            { term: t('ranking.hash'), value: <code className="fingerprint">{result.inputsHash}</code> },
          ]}
        />
        <BundleLine slug={slug} />
      </Stack>
    </Panel>
  )
}
