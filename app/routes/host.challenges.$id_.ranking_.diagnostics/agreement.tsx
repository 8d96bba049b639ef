import type { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { DefinitionList } from '#app/ui/definition-list'
import { Grid, Stack } from '#app/ui/layout'
import { Meter } from '#app/ui/meter'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

export type Run = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['run']>

const iccForms = ['icc1', 'icc21', 'icc31', 'icc1k', 'icc2k', 'icc3k'] as const

/** How far the judges agree, and the sources of the differences between percentages. */
export function Agreement({ run: { agreement, icc, calibration, outliers } }: { run: Run }) {
  const { t, format } = useI18n()
  const alpha = agreement?.alpha ?? null
  const known = iccForms.filter(form => typeof icc?.[form] === 'number')
  return (
    <Grid min="20rem" gap={6}>
      {agreement && (
        <Panel id="agreement" title={t('ranking.agreement')}>
          <Stack gap={3}>
            <p>
              {t('ranking.agreement.n', { judges: agreement.judges, submissions: agreement.submissions })}
            </p>
            <DefinitionList
              items={[
                {
                  term: t('ranking.agreement.alpha'),
                  value:
                    alpha === null
                      ? t('ranking.agreement.no_alpha')
                      : t(`ranking.agreement.${reliability(alpha)}`, { value: format.number(alpha, 2) }),
                },
                ...(known.length === 0
                  ? [{ term: t('ranking.agreement.icc'), value: t('ranking.agreement.unknown') }]
                  : iccForms.map(form => ({
                      term: t(`ranking.agreement.${form}`),
                      value:
                        typeof icc?.[form] === 'number'
                          ? format.number(icc[form], 2)
                          : t('ranking.agreement.unknown'),
                    }))),
              ]}
            />
          </Stack>
        </Panel>
      )}
      {calibration?.variances && <Variances variances={calibration.variances} />}
      {outliers.length > 0 && (
        <Panel id="outliers" title={t('ranking.diag.outliers')}>
          <ul>
            {outliers.map(each => (
              <li key={`${each.submissionId} ${each.judgeId}`}>
                {t('ranking.diag.outlier', { ...each, residual: format.number(each.residual, 1) })}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Grid>
  )
}

/** What an alpha allows to conclude: Krippendorff, Content Analysis, 2nd edition (2004), page 241. */
function reliability(alpha: number) {
  if (alpha >= 0.8) return 'reliable'
  return alpha >= 0.667 ? 'tentative' : 'unreliable'
}

type Variances = NonNullable<NonNullable<Run['calibration']>['variances']>

function Variances({ variances }: { variances: Variances }) {
  const { t, format } = useI18n()
  const total = variances.item + variances.judge + variances.residual
  return (
    <Panel id="variances" title={t('ranking.variance')}>
      <Stack gap={4}>
        {(['item', 'judge', 'residual'] as const).map(part => {
          const share = total === 0 ? 0 : variances[part] / total
          const sd = format.number(Math.sqrt(variances[part]), 1)
          return (
            <Meter
              key={part}
              label={t(`ranking.variance.${part}`)}
              value={t('ranking.variance.value', { share: format.number(100 * share), sd })}
              share={share}
            />
          )
        })}
      </Stack>
    </Panel>
  )
}
