import { days } from './challenges'

/** Unique strings, one for each thing that may be hidden. */
export const secrets = {
  title: 'Zqtitle',
  brief: 'Zqbrief',
  question: 'Zqquestion',
  criterion: 'Zqcriterion',
  dataFile: 'Zqdatafile',
  dataNote: 'Zqdatanote',
  unpublishedTitle: 'Zqunpublished',
  cancelledTitle: 'Zqcancelled',
  team: 'Zqteam',
  member: 'Zqmember',
  organisation: 'Zqorganisation',
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
  evidence: 'Zqevidence',
  proposal: 'Zqproposal',
  judgeWords: 'Zqjudgewords',
  teamWords: 'Zqteamwords',
  affiliation: 'Zqaffiliation',
  redacted: 'Zqredacted',
  glass: 'Zqglass is a reason that is long enough',
  stagedWork: 'Zqstagedwork',
  finalist: 'Zqfinalist',
  deviation: 'Zqdeviation',
  onBoard: 'Zqonboard',
  unshown: 'Zqunshown',
  sealedBoard: 'Zqsealedboard',
  statement: 'Zqstatement',
  citation: 'Zqcitation',
  card: 'Zqcard',
  tieReason: 'Zqtiereason',
  asked: 'Zqasked',
  announced: 'Zqannounced',
  appealed: 'Zqappealed',
  privateScore: '0.271828183',
  frozenScore: '0.314159266',
} as const

const before = (instant: Date) => new Date(instant.getTime() - 1)

export const opensAt = days(1)
export const judgingEndsAt = days(20)

/** Around each instant that changes what is visible: the last millisecond before it, and the instant or later. */
export const instants = {
  unpublished: before(days(0)),
  /** staff have access to a sealed submission */
  looking: days(5),
  closing: before(days(10)),
  closed: days(10),
  unreleased: before(days(25)),
  /** the advancing teams are public, and the board is thawed */
  released: days(25),
  sealed: before(days(30)),
  out: days(30),
}
