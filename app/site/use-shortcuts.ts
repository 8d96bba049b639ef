import { useNavigate } from '@remix-run/react'
import { useEffect } from 'react'
import { type DeskCount, deskHref } from '#app/domain/todo/desk'
import { type Shortcut, shortcutOf } from './shortcut-keys'

/** The links to the rows of lists and tables, in their order on the page. */
const rows = '#main :is(.todo-what, .table tbody th a, .queue-item a)'
const typing = 'input, textarea, select, [contenteditable], dialog'

/** In this time a letter belongs to the `g` before it. */
const together = 1500

type Keys = { desks: readonly DeskCount[]; on: boolean; help: () => void }

/** Listens for the shortcuts of desks; off while somebody types in a field. */
export function useShortcuts({ desks, on, help }: Keys): void {
  const navigate = useNavigate()
  useEffect(() => {
    if (!on) return
    let wentAt = 0
    const run = (shortcut: Shortcut) => {
      switch (shortcut.kind) {
        case 'next':
          return focusRow(1)
        case 'previous':
          return focusRow(-1)
        case 'search':
          return document.querySelector<HTMLInputElement>('#main input[type="search"]')?.focus()
        case 'help':
          return help()
        case 'desk':
          if (desks.some(({ name }) => name === shortcut.desk)) navigate(deskHref[shortcut.desk])
          return
        case 'go':
          wentAt = performance.now()
      }
    }
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || (event.target instanceof Element && event.target.closest(typing))) return
      const afterGo = wentAt > 0 && performance.now() - wentAt < together
      wentAt = 0
      const shortcut = shortcutOf(event, afterGo)
      if (!shortcut) return
      event.preventDefault()
      run(shortcut)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [desks, on, help, navigate])
}

/** Moves to the row after or before the one that has the focus, and stays at either end. */
function focusRow(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>(rows)]
  const here = links.findIndex(link => link === document.activeElement)
  const next = here < 0 ? (step > 0 ? 0 : links.length - 1) : here + step
  links[next]?.focus()
}
