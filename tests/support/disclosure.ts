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
const judges: From = { assigned: always, unassigned: always, recused: always, chair: always }
/** Whoever takes part in it has been told of it already. */
const insiders: From = { ...organisers, ...judges, own: always, other: always }
const challengeText = everyone('closing', insiders)
const work: From = { own: always, assigned: 'closed', chair: 'closed', host: 'closed' }
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
  team: everyone('out', { ...organisers, chair: always, own: always }),
  member: everyone('out', { ...organisers, own: always }),
  invited: { own: always },
  submission: unredacted,
  file: work,
  fileName: work,
  draft: { own: always },
  judge: everyone('out', { ...organisers, ...judges }),
  mark: everyone('out', { assigned: 'closed', chair: 'closed', host: 'closed' }),
  commentToJury: { assigned: 'closed', chair: 'closed', host: 'closed' },
  commentToTeam: { assigned: 'closed', chair: always, host: always, own: 'out' },
  criterionToTeam: { assigned: 'closed', chair: 'closed', host: 'closed', own: 'out' },
  criterionToJury: { assigned: 'closed', chair: 'closed', host: 'closed' },
  override: { assigned: 'closed', chair: 'closed', host: 'closed' },
  post: { assigned: 'closed', chair: 'closed', host: 'closed' },
  evidence: { ...organisers, chair: always },
  judgeWords: { ...organisers, chair: always, assigned: always },
  teamWords: { ...organisers, chair: always, own: always },
  affiliation: { own: always },
  redacted: { assigned: 'closed', chair: 'closed', host: 'closed' },
  glass: organisers,
  stagedWork: { assigned: 'closed', host: 'closed' },
  finalist: everyone('released', { ...organisers, chair: always }),
  deviation: everyone('released', { host: always, chair: always }),
  onBoard: everyone('closed'),
  unshown: everyone('released'),
  sealedBoard: {},
  statement: everyone('out', { chair: always, host: always }),
  citation: everyone('out', { chair: always, host: always }),
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

export const allSecrets: readonly Secret[] = [...secretNames, 'mark']
