import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'

type MenuProps = { className: string; label: ReactNode; children: ReactNode }

/** A menu that opens without a script; the next page closes it, and so does `closeMenus`. */
export function Menu({ className, label, children }: MenuProps) {
  const { pathname } = useLocation()
  return (
    <details className={className} key={pathname}>
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
