import { TEXT_PAIRS } from '#app/ui/color-pairs'
import { Grid, Stack } from '#app/ui/layout'
import type { Texts } from '#app/ui/specimen/texts'

const STEPS = ['5', '4', '3', '2', '1', '0', '-1', '-2']

export function Colours() {
  return (
    <Grid min="9rem" gap={2}>
      {TEXT_PAIRS.map(({ on, ink }) => (
        <div className="specimen-swatch" key={`${on} ${ink}`} data-on={on} data-ink={ink}>
          <b>{ink}</b>
          <span>{on}</span>
        </div>
      ))}
    </Grid>
  )
}

export function Type({ texts }: { texts: Texts }) {
  return (
    <Stack gap={2}>
      {STEPS.map(step => (
        <p className="specimen-type" key={step} data-step={step}>
          {texts.pangram}
        </p>
      ))}
    </Stack>
  )
}
