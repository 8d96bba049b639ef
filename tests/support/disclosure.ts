import { instants, secrets } from './secrets'

export type Secret = keyof typeof secrets | 'mark'
export type Moment = keyof typeof instants
export type Role =
  | 'visitor'
  | 'other'
  | 'own'
  | 'assigned'
  | 'unassigned'
  | 'recused'
  | 'chair'
  /** a chair who has not yet submitted their own blind review */
  | 'marking'
  /** a chair in conflict with the team */
  | 'barred'
  | 'host'
  | 'otherHost'
  | 'staff'

export const roles: readonly Role[] = [
  'visitor',
  'other',
  'own',
  'assigned',
  'unassigned',
  'recused',
  'chair',
  'marking',
  'barred',
  'host',
  'otherHost',
  'staff',
]

export const moments = Object.keys(instants).filter((key): key is Moment => key in instants)

/** From which instant a role may read a secret; roles that are not listed may never read it. */
type From = Partial<Record<Role, Moment>>

const everyone = (moment: Moment, sooner: From = {}): From => ({
  ...Object.fromEntries(roles.map(role => [role, moment])),
  ...sooner,
})
const always = 'unpublished'
const organisers: From = { host: always, staff: always }
const chairs: From = { chair: always, marking: always, barred: always }
const judges: From = { assigned: always, unassigned: always, recused: always, ...chairs }
/** Those who took part already know it. */
const insiders: From = { ...organisers, ...judges, own: always, other: always }
const challengeText = everyone('closing', insiders)
/** The assigned judge, the chairs without a connection to the team, and the host. */
const readers: From = { assigned: 'closed', chair: 'closed', marking: 'closed', host: 'closed' }
const work: From = { own: always, ...readers }
/** Whoever stated the conflict knows it; a chair with an open blind review reads nothing that names the team. */
const conflict: From = { ...organisers, chair: always, barred: always, marking: 'out' }
/** In a blind stage the host has redacted something. */
const unredacted: From = { own: always, chair: 'closed', host: 'closed' }

/** Written by hand from the product's promises: it uses no code of the product. */
const disclosure: Record<Secret, From> = {
  title: challengeText,
  brief: challengeText,
  question: challengeText,
  criterion: challengeText,
  dataFile: challengeText,
  dataNote: challengeText,
  unpublishedTitle: organisers,
  /** cancelled before its instant of publication, which then passes */
  cancelledTitle: organisers,
  team: everyone('out', { ...organisers, chair: always, barred: always, own: always }),
  member: everyone('out', { ...organisers, own: always }),
  organisation: everyone('out', { ...organisers, own: always }),
  invited: { own: always },
  submission: unredacted,
  file: work,
  fileName: work,
  draft: { own: always },
  judge: everyone('out', { ...organisers, ...judges }),
  mark: everyone('out', readers),
  commentToJury: readers,
  commentToTeam: { ...readers, chair: always, host: always, own: 'out' },
  criterionToTeam: { ...readers, own: 'out' },
  criterionToJury: readers,
  override: readers,
  post: readers,
  evidence: conflict,
  proposal: conflict,
  judgeWords: { ...conflict, assigned: always },
  teamWords: { ...conflict, own: always },
  affiliation: { own: always },
  redacted: readers,
  glass: organisers,
  stagedWork: everyone('released', { assigned: 'closed', host: 'closed' }),
  finalist: everyone('released', { ...organisers, chair: always }),
  deviation: everyone('released', { host: always, chair: always }),
  onBoard: everyone('closed'),
  unshown: everyone('released'),
  sealedBoard: {},
  statement: everyone('out', { ...chairs, host: always }),
  citation: everyone('out', { ...chairs, host: always }),
  card: everyone('out', { own: always }),
  /** why a vote between tied teams was cancelled */
  tieReason: { ...chairs, host: always },
  /** a question for the asker's team alone, and its answer */
  asked: { own: always, host: always },
  /** the draft of an announcement */
  announced: { host: always },
  /** what a team says against the result */
  appealed: { own: always, host: 'out', chair: 'out', marking: 'out' },
  /** no ranking has been computed from it */
  privateScore: {},
  /** sent while the board is frozen */
  frozenScore: everyone('released', { own: always }),
}

/** One mark as stored and as shown. */
const mark = /(?<![\w.-])873(?![\w.-])|(?<!\d)8[.,]73(?!\d)/

/** All secrets that an answer contains. */
export function secretsIn(text: string): Secret[] {
  const told = secretNames.filter(name => text.toLowerCase().includes(secrets[name].toLowerCase()))
  return mark.test(text) ? [...told, 'mark'] : told
}

/** What staff read while they have access to the sealed submission. */
const look: readonly Secret[] = ['submission', 'file', 'fileName']

export function mayMeet(secret: Secret, role: Role, moment: Moment): boolean {
  if (role === 'staff' && moment === 'looking' && look.includes(secret)) return true
  const from = disclosure[secret][role]
  return from !== undefined && moments.indexOf(moment) >= moments.indexOf(from)
}

const secretNames = Object.keys(secrets).filter((key): key is keyof typeof secrets => key in secrets)

const allSecrets: readonly Secret[] = [...secretNames, 'mark']

/** What somebody may read at some time; nobody may read the others, such as a board that its stage does not show. */
export const disclosedSecrets = allSecrets.filter(secret => Object.keys(disclosure[secret]).length > 0)
