import { Badge } from '#app/ui/badge'
import { Brand } from '#app/ui/brand'
import { Card } from '#app/ui/card'
import { LatticePanel } from '#app/ui/lattice/lattice-panel'
import { Monogram } from '#app/ui/lattice/monogram'
import { Cluster, Grid, Stack } from '#app/ui/layout'
import type { Texts } from '#app/ui/specimen/texts'
import { Stat } from '#app/ui/stat'

const SEEDS = [
  'clean-air',
  'early-warning',
  'heritage',
  'notary',
  'judge-ai',
  'caspian',
  'sheki',
  'river',
  'bread',
]

export function Windows({ texts }: { texts: Texts }) {
  return (
    <Stack gap={6}>
      <Cluster gap={6}>
        <Brand href="/" label={texts.home} />
        <Monogram seed="a" letters="ƏM" size="small" />
        <Monogram seed="bread" letters="DİN" />
        <Monogram seed="river" letters="Ş" size="large" />
        <LatticePanel seed="early-warning" shape="corner" title={texts.call} />
        <LatticePanel seed="river" theme="river" shape="corner" />
      </Cluster>
      <Grid min="20rem" gap={6}>
        {SEEDS.map((seed, index) => (
          <Card
            key={seed}
            cover={<LatticePanel seed={seed} theme={seed} />}
            eyebrow={
              <>
                <Badge tone={index % 2 ? 'open' : 'awaiting'}>
                  {texts.states[index % 2 ? 'open' : 'awaiting']}
                </Badge>
                {texts.host}
              </>
            }
            title={texts.call}
            href={`#${seed}`}
            footer={texts.times[1]}
          >
            <Stat size="small" value="25 000" unit="₼" label={texts.fund} />
          </Card>
        ))}
      </Grid>
    </Stack>
  )
}
