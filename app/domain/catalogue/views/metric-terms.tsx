import type { MetricSettings } from '#app/domain/challenges/metric-settings'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { DefinitionList } from '#app/ui/definition-list'
import { Link } from '#app/ui/link'

type MetricTermsProps = {
  settings: MetricSettings
  name: string
  best: 'high' | 'low'
  slug: string
  stageId: string
  timeZone: string
}

/** How a program scores a stage: everything that a team must know before it enters. */
export function MetricTerms({ settings, name, best, slug, stageId, timeZone }: MetricTermsProps) {
  const { t } = useI18n()
  const { perDay, total, finals, publicShare } = settings
  return (
    <DefinitionList
      items={[
        {
          term: t('metrics.metric'),
          value: (
            <>
              <Link href={paths.metric(settings.metric)}>{name}</Link> · {t('metrics.best')}:{' '}
              {t(`metrics.best.${best}`)}
            </>
          ),
        },
        {
          term: t('attempts.board'),
          value: (
            <>
              {publicShare === null
                ? t('attempts.board_column')
                : t('attempts.board_share', { share: publicShare })}{' '}
              {t('attempts.board_sealed')}{' '}
              <Link href={paths.leaderboard(slug)}>{t('leaderboards.board_title')}</Link>
            </>
          ),
        },
        {
          term: t('attempts.count'),
          value: `${t('attempts.limits', { perDay, zone: timeZone })}${total === null ? '' : ` ${t('attempts.limit_total', { total })}`}`,
        },
        { term: t('attempts.at_the_end'), value: t('attempts.at_the_end_is', { count: finals }) },
        {
          term: t('attempts.sample'),
          value: (
            <Link href={paths.sample(slug, stageId)} document>
              {t('attempts.sample')}
            </Link>
          ),
        },
      ]}
    />
  )
}
