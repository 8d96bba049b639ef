import { paths } from '#app/paths'
import { by, type PageCase } from './page-case'

/** The pages of what a person follows. */
export const followPages: Record<string, PageCase[]> = {
  'me_.following': [by('participant', paths.following)],
  'me_.following_.new': [by('participant', () => paths.newFollow('search', '?q=suni'))],
  'me_.calendar': [by('participant', paths.ownCalendar)],
}
