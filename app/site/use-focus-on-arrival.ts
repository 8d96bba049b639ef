import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/**
 * A page reached by script begins where a loaded one does: at its main part. What the page itself calls attention to,
 * and a place that the address names, go before.
 */
export function useFocusOnArrival() {
  const { pathname, hash } = useLocation()
  const seen = useRef(pathname)
  useEffect(() => {
    if (seen.current === pathname) return
    seen.current = pathname
    if (hash || document.activeElement?.closest('[role="alert"]')) return
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [pathname, hash])
}
