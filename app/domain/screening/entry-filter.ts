import { type ParticipantType, participantTypes } from '#app/domain/people/person'
import { pageNumber } from '#app/domain/shared/pages'
import { type EntryFilter, type EntryState, entryStates } from './entry-list'
import { type ScreeningState, screeningStates } from './screening-state'

/** The filter of the list in an address; unknown values filter nothing. */
export function entryFilterOf(search: URLSearchParams): EntryFilter {
  const known = <T extends string>(name: string, values: readonly T[]) =>
    values.find(value => value === search.get(name)) ?? null
  return {
    search: search.get('team')?.slice(0, 200) ?? '',
    state: known<EntryState>('state', entryStates),
    type: known<ParticipantType>('type', participantTypes),
    screening: known<ScreeningState>('screening', screeningStates),
    label: search.get('labelled')?.slice(0, 40) || null,
    page: pageNumber(search),
  }
}

/** The same filter as the parts of an address or the hidden fields of a form. */
export function filterFields({ search, state, type, screening, label }: EntryFilter) {
  return { team: search || null, state, type, screening, labelled: label }
}

/** Whether the filter leaves anything out. */
export function isFiltered(filter: EntryFilter): boolean {
  return Object.values(filterFields(filter)).some(value => value !== null)
}
