import { type PublicPhase, publicPhases } from '#app/domain/challenges/phase'
import { isLifeEvent, isTheme, type LifeEvent, type Theme } from '#app/domain/challenges/vocabulary'
import { type ParticipantType, participantTypes } from '#app/domain/people/person'
import { type Currency, isCurrency, parseAmount } from '#app/domain/shared/money'
import { pageNumber } from '#app/domain/shared/pages'

/** The orders that every list has. */
export const listOrders = ['closing', 'newest', 'prize', 'name'] as const
export type ListOrder = (typeof listOrders)[number]

/** `relevance`: of a search only, and its default. */
export const browseSorts = ['relevance', ...listOrders] as const
export type BrowseSort = (typeof browseSorts)[number]

/** The filters of the list's address. An empty list of choices means any. */
export type BrowseFilters = {
  q: string
  phase: PublicPhase[]
  theme: Theme[]
  event: LifeEvent[]
  who: ParticipantType[]
  /** an institution's slug */
  institution: string | null
  /** only challenges with prize money */
  money: boolean
  /** minor units; compared only with funds in `currency` */
  min: number | null
  currency: Currency
  sort: BrowseSort
  page: number
}

/** Reads an address and ignores values that it cannot use, so that an old or mistyped link still shows a list. */
export function parseFilters(query: URLSearchParams): BrowseFilters {
  const chosen = <T extends string>(name: string, is: (value: string) => value is T): T[] =>
    [...new Set(query.getAll(name))].filter(is)
  const currency = query.get('currency')
  const q = (query.get('q') ?? '').trim().slice(0, 200)
  const sort = browseSorts.find(each => each === query.get('sort'))
  return {
    q,
    phase: chosen('phase', isPublicPhase),
    theme: chosen('theme', isTheme),
    event: chosen('event', isLifeEvent),
    who: chosen('who', isParticipantType),
    institution: query.get('institution') || null,
    money: query.get('prize') === 'money',
    min: parseAmount(query.get('min') ?? ''),
    currency: isCurrency(currency) ? currency : 'AZN',
    sort: sort === undefined || (sort === 'relevance' && q === '') ? defaultSort(q) : sort,
    page: pageNumber(query),
  }
}

/** The address with these filters, without defaults and always in the same order. */
export function filterQuery(filters: BrowseFilters): string {
  const query = new URLSearchParams()
  if (filters.q) query.append('q', filters.q)
  for (const name of ['phase', 'theme', 'event', 'who'] as const) {
    for (const value of filters[name]) query.append(name, value)
  }
  if (filters.institution) query.append('institution', filters.institution)
  if (filters.money) query.append('prize', 'money')
  if (filters.min !== null) {
    query.append('min', String(filters.min / 100))
    query.append('currency', filters.currency)
  }
  if (filters.sort !== defaultSort(filters.q)) query.append('sort', filters.sort)
  if (filters.page > 1) query.append('page', String(filters.page))
  const text = query.toString()
  return text ? `?${text}` : ''
}

function defaultSort(q: string): BrowseSort {
  return q === '' ? 'closing' : 'relevance'
}

const isPublicPhase = (value: string): value is PublicPhase => publicPhases.some(each => each === value)

const isParticipantType = (value: string): value is ParticipantType =>
  participantTypes.some(each => each === value)
