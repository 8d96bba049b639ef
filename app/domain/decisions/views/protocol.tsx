import { BundleLine } from '#app/domain/ranking/views/bundle-line'
import { VoteResult } from '#app/domain/tie-votes/views/vote-result'
import { Written } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { DefinitionList } from '#app/ui/definition-list'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import type { ShownResult } from '../queries/load-result.server'

type ProtocolProps = { slug: string; zone: string; result: ShownResult; preview: boolean }

/**
 * The facts of the decision: when, on which ranking, how many reviews, and the reason where it differs from the
 * ranking.
 */
export function Protocol({ slug, zone, result, preview }: ProtocolProps) {
  const { t, format } = useI18n()
  const at = (instant: Date | null) => (instant ? format.instant(instant, zone) : '—')
  return (
    <Panel id="protocol" title={t('decisions.result.protocol')}>
      <Stack gap={4}>
        <DefinitionList
          items={[
            { term: t('decisions.result.decided_at'), value: at(result.decidedAt) },
            {
              term: t('decisions.result.published_at'),
              value: preview ? t('decisions.publish.at_publication') : at(result.publishAt),
            },
            { term: t('decisions.result.submissions'), value: result.submissions },
            { term: t('leaderboards.reviews_counted'), value: result.reviews },
            { term: t('leaderboards.judges_counted'), value: result.judges },
            ...(result.hasPrizes
              ? [
                  {
                    term: t('decisions.result.against_ranking'),
                    value: result.deviationReason ? (
                      <Written text={result.deviationReason} />
                    ) : (
                      t('decisions.result.as_ranked')
                    ),
                  },
                ]
              : []),
            ...(result.methodReason !== null || result.samePrizeSet
              ? [
                  {
                    term: t('ranking.protocol.methods'),
                    value: result.methodReason ? (
                      <Written text={result.methodReason} />
                    ) : (
                      t('ranking.protocol.agree')
                    ),
                  },
                ]
              : []),
            { term: t('leaderboards.engine'), value: result.engineVersion },
            { term: t('leaderboards.hash'), value: <code className="fingerprint">{result.inputsHash}</code> },
          ]}
        />
        {result.tieVotes.map(vote => (
          <VoteResult key={vote.votes.map(({ team }) => team).join()} vote={vote} />
        ))}
        {!preview && <BundleLine slug={slug} />}
      </Stack>
    </Panel>
  )
}
