import { paths } from '#app/paths'
import { by, idOf, type PageCase } from './page-case'

/** The pages of staff by their route folders. */
export const staffCases: Record<string, PageCase[]> = {
  'staff._index': [by('staff', paths.staffDesk)],
  'staff.challenges._index': [by('staff', () => `${paths.staffChallenges()}?only=published`)],
  'staff.institutions._index': [by('staff', paths.staffInstitutions)],
  'staff.incidents': [by('staff', paths.staffIncidents)],
  'staff.people': [by('staff', () => `${paths.staffPeople()}?q=a`)],
  'staff.people_.$id': [by('staff', p => paths.staffPerson(p.personId))],
  'staff.jobs': [by('staff', () => paths.staffJobs())],
  'staff.challenges.$id': [by('staff', p => paths.staffChallenge(idOf('corpus')(p)))],
  'staff.institutions.$id': [by('staff', p => paths.staffInstitution(p.unverified.id))],
}
