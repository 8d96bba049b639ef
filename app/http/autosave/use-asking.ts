import { useBeforeUnload, useBlocker } from '@remix-run/react'
import { useCallback, useEffect, useRef } from 'react'
import { useI18n } from '#app/i18n/use-i18n'
import type { Autosave } from './state'
import { isAtRisk, type Sending } from './use-saves'

/** Asks before the page is left with a text that cannot be saved. */
export function useAsking(sending: Sending, state: Autosave) {
  const { t } = useI18n()
  const latest = useRef({ sending, state })
  latest.current = { sending, state }
  const atRisk = useCallback(() => isAtRisk(latest.current.sending, latest.current.state), [])

  useBeforeUnload(
    useCallback(
      event => {
        if (atRisk()) event.preventDefault()
      },
      [atRisk],
    ),
  )
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && atRisk(),
  )
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    if (window.confirm(t('autosave.leave'))) blocker.proceed()
    else blocker.reset()
  }, [blocker, t])
}
