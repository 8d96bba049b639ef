import { days } from './challenges'

/** Words that stand nowhere else, one for each thing that may be hidden. */
export const secrets = {
  title: 'Zqtitle',
  brief: 'Zqbrief',
  question: 'Zqquestion',
  criterion: 'Zqcriterion',
  dataFile: 'Zqdatafile',
  dataNote: 'Zqdatanote',
  unpublishedTitle: 'Zqunpublished',
  team: 'Zqteam',
  member: 'Zqmember',
  invited: 'zqinvited@example.az',
  submission: 'Zqsubmission',
  draft: 'Zqdraft',
  file: 'Zqcontent',
  fileName: 'Zqfilename',
  judge: 'Zqjudge',
  commentToTeam: 'Zqtoteam',
  commentToJury: 'Zqtojury',
  criterionToTeam: 'Zqcritteam',
  criterionToJury: 'Zqcritjury',
  override: 'Zqoverride',
  post: 'Zqpost',
  statement: 'Zqstatement',
  citation: 'Zqcitation',
} as const

const before = (instant: Date) => new Date(instant.getTime() - 1)

export const opensAt = days(1)
export const judgingEndsAt = days(20)

/** Around each instant that changes what may be seen: the last millisecond before it, and the instant or later. */
export const instants = {
  unpublished: before(days(0)),
  closing: before(days(10)),
  closed: days(10),
  sealed: before(days(30)),
  out: days(30),
}
