import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * Settings of the package to remove: in a single process, closing a window sometimes closes the whole browser; the
 * others emulate a graphics card.
 */
const unwanted =
  /^--(single-process|in-process-gpu|ignore-gpu-blocklist|use-gl|use-angle|enable-unsafe-swiftshader)/

/** The path of a Chromium: an installed one, or the one from the npm package, which unpacks it at the first call. */
export async function chromiumPath(): Promise<string> {
  return installed.find(path => existsSync(path)) ?? (await sparticuz.executablePath())
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = await chromiumPath()
  const quiet = [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // no test checks pixels, and software rendering takes a fifth of the browser's time
    '--disable-gpu',
  ]
  if (installed.includes(executablePath)) return chromium.launch({ executablePath, args: quiet })
  const args = sparticuz.args.filter(arg => !unwanted.test(arg))
  return chromium.launch({ executablePath, args: [...args, ...quiet] })
}

/**
 * An error that Remix 2 leaves unhandled when a newer request of one fetcher replaces an answer that is still being
 * read.
 */
const replacedAnswer = 'AbortError: BodyStreamBuffer was aborted'

/** Collects the page's errors, blocked scripts and hydration mismatches. */
export function listenForFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', error => {
    if (String(error) !== replacedAnswer) faults.push(String(error))
  })
  page.on('console', message => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) faults.push(message.text())
  })
  return faults
}

/** Resolves once the page has hydrated, or the script of visitors' pages has run. */
export async function comesAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main')
    if (document.documentElement.dataset.script === 'visitor') return true
    return main !== null && Object.keys(main).some(key => key.startsWith('__reactFiber'))
  })
}
