import type { Places } from './places'

export type Actor = 'participant' | 'teammate' | 'host' | 'judge' | 'chair' | 'staff'
/** Who opens the page, and its URL; nobody means a visitor. */
export type PageCase = { as: Actor | null; at: (places: Places) => string; status?: number }

export const by = (as: Actor | null, at: PageCase['at']): PageCase => ({ as, at })
export const slugOf = (key: string) => (places: Places) => places.challenge(key).slug
export const idOf = (key: string) => (places: Places) => places.challenge(key).id
