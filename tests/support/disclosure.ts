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
  /** a chair whose own review in the blind stage is still to come */
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

/** From which moment on a role may meet a secret; a role that is not named never may. */
type From = Partial<Record<Role, Moment>>

const everyone = (moment: Moment, sooner: From = {}): From => ({
  ...Object.fromEntries(roles.map(role => [role, moment])),
  ...sooner,
})
const always = 'unpublished'
const organisers: From = { host: always, staff: always }
const chairs: From = { chair: always, marking: always, barred: always }
const judges: From = { assigned: always, unassigned: always, recused: always, ...chairs }
/** Whoever takes part in it has been told of it already. */
const insiders: From = { ...organisers, ...judges, own: always, other: always }
const challengeText = everyone('closing', insiders)
/** The judge it was given to, the chairs who are nothing to the team, and the host. */
const readers: From = { assigned: 'closed', chair: 'closed', marking: 'closed', host: 'closed' }
const work: From = { own: always, ...readers }
/** Who declared the conflict knows of whom; a chair who still marks blind reads nothing that names the team. */
const conflict: From = { ...organisers, chair: always, barred: always, marking: 'out' }
/** In a blind stage the host has blacked something out. */
const unredacted: From = { own: always, chair: 'closed', host: 'closed' }

/** Written from what the product promises, by hand: it asks no code of the product. */
const disclosure: Record<Secret, From> = {
  title: challengeText,
  brief: challengeText,
  question: challengeText,
  criterion: challengeText,
  dataFile: challengeText,
  dataNote: challengeText,
  unpublishedTitle: organisers,
  /** cancelled before the instant of its publication, which then passes */
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
  /** why a vote between equals was cancelled */
  tieReason: { ...chairs, host: always },
}

/** One mark as it is stored and as it is shown. */
const mark = /(?<![\w.-])873(?![\w.-])|8[.,]73(?!\d)/

/** Every secret that an answer tells. */
export function secretsIn(text: string): Secret[] {
  const told = secretNames.filter(name => text.toLowerCase().includes(secrets[name].toLowerCase()))
  return mark.test(text) ? [...told, 'mark'] : told
}

/** What staff read while a look inside the sealed submission lasts. */
const look: readonly Secret[] = ['submission', 'file', 'fileName']

export function mayMeet(secret: Secret, role: Role, moment: Moment): boolean {
  if (role === 'staff' && moment === 'looking' && look.includes(secret)) return true
  const from = disclosure[secret][role]
  return from !== undefined && moments.indexOf(moment) >= moments.indexOf(from)
}

const secretNames = Object.keys(secrets).filter((key): key is keyof typeof secrets => key in secrets)

const allSecrets: readonly Secret[] = [...secretNames, 'mark']

/** What somebody is to read at some time; the rest is for nobody, as a board that its stage does not show. */
export const disclosedSecrets = allSecrets.filter(secret => Object.keys(disclosure[secret]).length > 0)
