import { Bar } from '#app/ui/charts/bar'
import { DotRange } from '#app/ui/charts/dot-range'
import { Sparkline } from '#app/ui/charts/sparkline'
import { StripPlot } from '#app/ui/charts/strip-plot'
import { DefinitionList } from '#app/ui/definition-list'
import { Ladder } from '#app/ui/ladder'
import { Cluster, Grid, Stack } from '#app/ui/layout'
import { Meter } from '#app/ui/meter'
import type { Texts } from '#app/ui/specimen/texts'
import { Stat } from '#app/ui/stat'
import { Table } from '#app/ui/table'

const ROWS = [
  { place: '1', team: 'Xəzər', score: 91.25, spread: 1.8, past: [70, 74, 82, 88, 91] },
  { place: '2=', team: 'Günəş və dostları', score: 88.5, spread: 2.4, past: [60, 82, 84, 85, 88] },
  { place: '2=', team: 'Çinar', score: 88.5, spread: 3.1, past: [88, 87, 86, 88, 88] },
  { place: '4', team: 'Kür', score: 79, spread: 2.2, past: [40, 55, 71, 70, 79] },
]
const SCALE = { from: 60, to: 100 }
const SCORES = [61, 64, 66, 67, 71, 72, 72.5, 74, 79, 81, 83, 88.5, 88.6, 91.25]

export function Numbers({ texts }: { texts: Texts }) {
  return (
    <Stack gap={8}>
      <Cluster gap={12} align="baseline">
        <Stat size="hero" value="25 000" unit="₼" label={texts.fund} />
        <Stat value="3" label={texts.left} tone="danger" note={texts.times[1]} />
        <Stat value="214" label={texts.entries} />
      </Cluster>
      <Grid min="26rem" gap={8}>
        <Ladder
          rungs={[
            { key: 'a', place: '1', name: texts.prizes[0], worth: '15 000 ₼', share: 1 },
            { key: 'b', place: '2', name: texts.prizes[1], worth: '10 000 ₼', share: 2 / 3 },
            { key: 'c', place: '★', name: texts.prizes[2], worth: '1', note: texts.host },
          ]}
        />
        <Stack gap={6}>
          <DefinitionList
            items={[
              { term: texts.steps[1], value: texts.times[1] },
              { term: texts.fund, value: '25 000 ₼' },
            ]}
          />
          <Meter label={texts.progress} value={texts.of} share={0.6} />
          <StripPlot {...SCALE} values={SCORES} own={88.5} label={texts.score} />
        </Stack>
      </Grid>
      <Ranking texts={texts} />
    </Stack>
  )
}

function Ranking({ texts }: { texts: Texts }) {
  return (
    <Table
      caption={texts.call}
      rows={ROWS}
      rowKey={row => row.team}
      isCurrent={row => row.team === 'Çinar'}
      columns={[
        { key: 'place', header: texts.place, cell: row => row.place },
        { key: 'team', header: texts.team, heads: true, cell: row => row.team },
        { key: 'score', header: texts.score, align: 'number', cell: row => row.score.toFixed(2) },
        {
          key: 'range',
          header: texts.range,
          cell: row => (
            <DotRange
              {...SCALE}
              value={row.score}
              low={row.score - row.spread}
              high={row.score + row.spread}
              label={`${row.score - row.spread}–${row.score + row.spread}`}
            />
          ),
        },
        {
          key: 'bar',
          header: '0–100',
          cell: row => <Bar from={0} to={100} value={row.score} label={`${row.score}`} />,
        },
        {
          key: 'past',
          header: texts.progress,
          cell: row => <Sparkline values={row.past} label={row.past.join(', ')} />,
        },
      ]}
    />
  )
}
