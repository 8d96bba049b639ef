import { paths } from '#app/paths'
import { by, idOf, type PageCase } from './page-case'

/** The pages of what a person follows, and of frames on other sites. */
export const followPages: Record<string, PageCase[]> = {
  'me_.following': [by('participant', paths.following)],
  'me_.following_.new': [by('participant', () => paths.newFollow('search', '?q=suni'))],
  'host.challenges.$id_.embeds': [by('host', p => paths.embeds(idOf('birth')(p)))],
  'host.institutions.$id_.embedding': [by('host', p => paths.embedding(p.institution.id))],
  'me_.calendar': [by('participant', paths.ownCalendar)],
}
