import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    axe: typeof axe
  }
}

const options = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
} satisfies axe.RunOptions

export type Look = { width: number; colorScheme: 'light' | 'dark' }

export async function setLook(page: Page, { width, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
}

/** The rules that depend only on colours and size: axe checks all other rules once per page. */
const looksAlone = {
  ...options,
  runOnly: { type: 'rule', values: ['color-contrast', 'target-size'] },
} satisfies axe.RunOptions

/**
 * The axe violations of the page in its current theme: each rule with its elements; `again` checks only the rules that
 * depend on the theme.
 */
export async function axeFindings(page: Page, again: boolean): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  return page.evaluate(
    async asked => {
      const { violations } = await window.axe.run(document, asked)
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(' | ')}`,
      )
    },
    again ? looksAlone : options,
  )
}

/** By how many pixels the page is wider than its window, and which elements overflow. */
export async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('main *')].filter(
      element => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return [
      `${scrollWidth - clientWidth} px`,
      ...wide.slice(0, 5).map(({ tagName, className }) => `${tagName}.${className}`),
    ]
  })
}

/**
 * Opens everything collapsed on the page, so that it is checked too. Empties the lattices: they are decoration of many
 * shapes, which would take axe most of its time. Takes bars out of the way: what they cover is reached by scrolling.
 */
export async function prepare(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('main details')) each.setAttribute('open', '')
    for (const each of document.querySelectorAll('svg.lattice')) each.replaceChildren()
    for (const bar of document.querySelectorAll<HTMLElement>('.draft-bar, .editor-bar, .judge-bar'))
      bar.style.position = 'static'
  })
}
