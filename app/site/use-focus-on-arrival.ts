import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/**
 * After client-side navigation moves the focus to the main part, as after a page load. A focus that the page itself
 * sets, and an anchor in the address, take precedence.
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
