import { useLocation } from '@remix-run/react'
import { type ReactNode, useEffect, useRef } from 'react'

type MenuProps = { className: string; label: ReactNode; children: ReactNode }

/** A menu that opens without a script; with one, Escape, a click elsewhere and the next page close it. */
export function Menu({ className, label, children }: MenuProps) {
  const { pathname } = useLocation()
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      const details = menu.current
      if (!details?.open) return
      const inside = event.target instanceof Node && details.contains(event.target)
      if (event instanceof KeyboardEvent ? event.key !== 'Escape' : inside) return
      details.open = false
      if (event instanceof KeyboardEvent && inside) details.querySelector('summary')?.focus()
    }
    document.addEventListener('keydown', close)
    document.addEventListener('pointerdown', close)
    return () => {
      document.removeEventListener('keydown', close)
      document.removeEventListener('pointerdown', close)
    }
  }, [])
  return (
    <details className={className} key={pathname} ref={menu}>
      <summary className="site-summary">{label}</summary>
      {children}
    </details>
  )
}

/** For `aria-current`: this page, or a page below it. */
export function currentFor(href: string, pathname: string) {
  if (pathname === href) return 'page'
  return pathname.startsWith(`${href}/`) ? 'true' : undefined
}
