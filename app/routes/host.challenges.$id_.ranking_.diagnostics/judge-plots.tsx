import { useLoaderData } from '@remix-run/react'
import { paceUnit } from '#app/domain/ranking/pace-unit'
import { useI18n } from '#app/i18n/use-i18n'
import { type DotRow, DotRows } from '#app/ui/charts/dot-rows'
import { Grid } from '#app/ui/layout'
import type { Run } from './agreement'
import type { loader } from './route.server'

type Judge = Run['judges'][number]

/** Each judge compared with the panel in five plots; rendered on the server, readable without script. */
export function JudgePlots({ run: { judges } }: { run: Run }) {
  const { t, format } = useI18n()
  const furthest = Math.max(5, useLoaderData<typeof loader>().furthest)
  const rows = (rowOf: (judge: Judge) => Omit<DotRow, 'key' | 'label'>): DotRow[] =>
    judges.map(judge => ({ key: judge.judgeId, label: judge.name, ...rowOf(judge) }))
  const known = (value: number | null, digits: number) =>
    value === null
      ? { dots: [], value: t('ranking.diag.unknown') }
      : { dots: [value], value: signed(format.number(value, digits), value) }
  return (
    <Grid min="24rem" gap={8}>
      <DotRows
        id="severity"
        title={t('ranking.diag.severity')}
        text={t('ranking.diag.severity.text')}
        from={-furthest}
        to={furthest}
        rule={0}
        tick={value => signed(format.number(value), value)}
        rows={rows(({ offset }) => known(offset, 1))}
      />
      <DotRows
        id="spread"
        title={t('ranking.diag.spread')}
        text={t('ranking.diag.spread.text')}
        from={0}
        to={100}
        tick={value => format.number(value)}
        rows={rows(({ percents, n, mean }) => ({
          dots: percents,
          span: true,
          value: `${format.number(mean, 1)} · ${t('ranking.diag.judge_reviews', { count: n })}`,
        }))}
      />
      <DotRows
        id="rest"
        title={t('ranking.diag.rest')}
        text={t('ranking.diag.rest.text')}
        from={-1}
        to={1}
        rule={0}
        tick={value => format.number(value, 1)}
        rows={rows(({ leaveOneOut }) => known(leaveOneOut, 2))}
      />
      <DotRows
        id="halo"
        title={t('ranking.diag.halo')}
        text={t('ranking.diag.halo.text')}
        from={-1}
        to={1}
        rule={0.95}
        tick={value => format.number(value, 1)}
        rows={rows(({ halo, haloFlagged }) => {
          const row = known(halo, 2)
          return {
            ...row,
            flagged: haloFlagged,
            value: flagged(row.value, haloFlagged && t('ranking.diag.flagged')),
          }
        })}
      />
      <Pace judges={judges} />
    </Grid>
  )
}

function Pace({ judges }: { judges: readonly Judge[] }) {
  const { t, format } = useI18n()
  const { panelMedian, longestGap } = useLoaderData<typeof loader>()
  if (panelMedian === null) return null
  const { unit, minutes } = paceUnit(panelMedian)
  const formatValue = (value: number) => {
    const inUnit = value / minutes
    return t(`ranking.diag.${unit}`, { value: format.number(inUnit, inUnit < 10 ? 1 : 0) })
  }
  // a night between two reviews does not show a pace: gaps above six medians are all drawn as six
  const longest = longestGap / minutes
  const most = panelMedian === 0 ? 1 : Math.min(longest, (6 * panelMedian) / minutes)
  return (
    <DotRows
      id="pace"
      title={t('ranking.diag.pace')}
      text={t('ranking.diag.pace.text', {
        median: formatValue(panelMedian),
        unit: t(`ranking.diag.in_${unit}`),
      })}
      from={0}
      to={most}
      rule={panelMedian / minutes}
      tick={value => format.number(value)}
      rows={judges.map(({ judgeId, name, gaps, medianGap, hasty }) => ({
        key: judgeId,
        label: name,
        dots: gaps.map(gap => Math.min(gap / minutes, most)),
        span: true,
        flagged: hasty > 0,
        value:
          medianGap === null
            ? t('ranking.diag.unknown')
            : flagged(formatValue(medianGap), hasty > 0 && t('ranking.diag.hasty', { count: hasty })),
      }))}
    />
  )
}

function flagged(value: DotRow['value'], word: string | false): DotRow['value'] {
  return word ? (
    <>
      {value} <strong>· {word}</strong>
    </>
  ) : (
    value
  )
}

function signed(text: string, value: number): string {
  return value > 0 ? `+${text}` : text
}
