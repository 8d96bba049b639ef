import type { AppLoadContext } from '@remix-run/node'
import type { OnTimedText } from '#app/i18n/format'

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** set while a page is rendered that is kept for other visitors: until when its texts hold, in epoch milliseconds */
    holds?: { until: number }
  }
}

/** Notes until when all texts of an answer hold. */
export function timedTexts({ holds }: Pick<AppLoadContext, 'holds'>): OnTimedText {
  return until => {
    if (holds) holds.until = Math.min(holds.until, until)
  }
}
