const menus = '.site-header details'

/** A menu of the header closes with Esc, with a click elsewhere, and when another opens. */
export function closeMenus(): void {
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return
    for (const menu of openMenus()) {
      const within = menu.contains(document.activeElement)
      menu.open = false
      if (within) menu.querySelector('summary')?.focus()
    }
  })
  document.addEventListener('click', event => {
    for (const menu of openMenus()) {
      if (!(event.target instanceof Node && menu.contains(event.target))) menu.open = false
    }
  })
}

function openMenus(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>(`${menus}[open]`)]
}
