import { useLoaderData } from '@remix-run/react'
import type { Sight } from '#app/domain/visibility/table'
import { useI18n } from '#app/i18n/use-i18n'
import { Mark } from '#app/ui/mark'
import type { loader } from './route.server'

/** Whether, or from when, something is visible: a shape, a colour and a word. */
export function SightWord({ sight }: { sight: Sight }) {
  const { t, format } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  return (
    <span className="sight" data-kind={sight.kind}>
      <Mark tone={tones[sight.kind]} />
      <span>
        {sight.kind === 'from'
          ? t('visibility.from', { at: format.instant(sight.at, challenge.timeZone) })
          : t(`visibility.${sight.kind}_word`)}
      </span>
    </span>
  )
}

const tones = {
  sees: 'done',
  from: 'awaiting',
  undated: 'awaiting',
  frozen: 'awaiting',
  never: 'neutral',
} as const
