import { parse } from 'node-html-parser'
import { expect } from 'vitest'
import { must } from '#tests/support/must'
import type { Visitor } from '#tests/support/visitor'

export type Judge = { name: string; person: Visitor }

/** How many points each submission deserves, and how many of them a severe judge deducts. */
type Worth = { points: Record<string, number>; severity: Record<string, number> }

/** Submits all open reviews of these people. */
export async function reviewAll(jury: readonly Judge[], worth: Worth): Promise<void> {
  for (const judge of jury) {
    await judge.person.open('/judge')
    while (judge.person.text().includes('Review next')) {
      await judge.person.click('Review next')
      await review(judge, worth)
      await judge.person.open('/judge')
    }
  }
}

async function review({ name, person }: Judge, { points, severity }: Worth): Promise<void> {
  const work = must(Object.keys(points).find(each => person.text().includes(each)))
  const mark = String((points[work] ?? 0) - (severity[name] ?? 0))
  const names = [...person.at.html.matchAll(/name="(mark[^"]*)"/g)].map(match => must(match[1]))
  const marks = Object.fromEntries(names.map(each => [each, mark]))
  await person.send({ ...marks, commentToTeam: 'Read with care.' }, 'Submit and go on')
  expect(person.text()).toMatch(/Submitted\. (Here is the next one|You have no more submissions)/)
}

/** The judges with an active assignment for this submission, with the URL of their review. */
export async function readersOf(judges: readonly Judge[], work: string) {
  const readers: { judge: Judge; address: string }[] = []
  for (const judge of judges) {
    await judge.person.open('/judge')
    const links = judge.person.at.html.matchAll(/href="(\/judge\/assignments\/\w+)"/g)
    for (const address of new Set([...links].map(match => must(match[1])))) {
      await judge.person.open(address)
      if (judge.person.text().includes(work)) readers.push({ judge, address })
    }
  }
  return readers
}

/** Reads these pages and all review pages that they link to; returns where a name appears. */
export async function namedAt(person: Visitor, addresses: string[], names: RegExp): Promise<string[]> {
  const open = [...addresses]
  const seen = new Set<string>()
  const told: string[] = []
  for (let address = open.shift(); address !== undefined; address = open.shift()) {
    if (seen.has(address)) continue
    seen.add(address)
    await person.open(address)
    const name = names.exec(person.at.html)
    if (name) told.push(`${name[0]} at ${address}`)
    open.push(...desksAt(person.at.html))
  }
  expect(seen.size).toBeGreaterThan(addresses.length + 2)
  return told
}

function desksAt(html: string): string[] {
  const links = parse(html).querySelectorAll('main a')
  const addresses = links.map(link => must(link.getAttribute('href')?.replace(/#.*/, '')))
  return addresses.filter(href => /^\/(judge|host|entries|submission-files)\b/.test(href))
}
