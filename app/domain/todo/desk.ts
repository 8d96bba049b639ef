import { paths } from '#app/paths'
import { countOf, soonestFirst, type TodoItem } from './item'

export type DeskName = 'entries' | 'judge' | 'host' | 'staff'
export type Desk = { name: DeskName; items: TodoItem[] }
export type DeskCount = { name: DeskName; count: number }

/** Where each desk is. */
export const deskHref: Record<DeskName, string> = {
  entries: paths.myEntries(),
  judge: paths.judgeDesk(),
  host: paths.hostDesk(),
  staff: paths.staffDesk(),
}

/** What the header shows: each desk with its number. */
export function deskCounts(desks: readonly Desk[]): DeskCount[] {
  return desks.map(({ name, items }) => ({ name, count: countOf(items) }))
}

/** The desk whose first task comes before those of the others; null where nothing waits on any. */
export function deskWithWork(desks: readonly Desk[]): DeskName | null {
  const [first] = soonestFirst(desks.flatMap(({ items }) => soonestFirst(items).slice(0, 1)))
  return desks.find(({ items }) => first && items.includes(first))?.name ?? null
}
