import { accountForms } from './account-forms'
import type { Role } from './disclosure'
import { metricForms } from './metric-forms'
import { outcomeForms } from './outcome-forms'
import { screeningForms } from './screening-forms'
import type { SecretWorld } from './secret-world'
import { talkForms } from './talk-forms'
import { tieVoteForms } from './tie-vote-forms'

/** A form with valid fields, and who may send it. Everyone may send `open` ones. */
export type Sample = {
  as: Role
  fields: Record<string, string>
  open?: boolean
  /** the name of a field that takes a file */
  file?: string
  /** ignores unknown fields */
  loose?: boolean
}

const removal = { _method: 'delete' }
const answer = { answer: 'accept' }
const account = { name: 'New Name', participantType: 'student', organisation: 'Somewhere' }
const password = 'a long enough password'

/** One for every URL that takes a form, by its folder's name. A new one needs its line here. */
export function sampleForms(world: SecretWorld): Record<string, Sample> {
  const some = { ...openForms, ...accountForms, ...staffForms, ...tieVoteForms, ...metricForms }
  const others = { ...some, ...talkForms, ...screeningForms(world), ...outcomeForms(world) }
  return { ...others, ...ownForms(world), ...hostForms(world), ...juryForms(world) }
}

const openForms: Record<string, Sample> = {
  join: {
    as: 'visitor',
    open: true,
    fields: { ...account, email: 'new@example.az' },
  },
  'sign-in': { as: 'visitor', open: true, fields: { email: 'who@example.az', password, next: '/me' } },
  'forgotten-password': { as: 'visitor', open: true, fields: { email: 'who@example.az' } },
  preferences: { as: 'visitor', open: true, fields: { theme: 'dark', back: '/' } },
  verify: { as: 'visitor', open: true, fields: { text: '{}' } },
  session: { as: 'visitor', open: true, fields: removal },
  'email-verification.$token': { as: 'visitor', fields: { password } },
  'address-objections.$token': { as: 'visitor', fields: {} },
  'password-reset.$token': { as: 'visitor', fields: { password } },
}

function ownForms({ alpha, challenge }: SecretWorld): Record<string, Sample> {
  const draft = { draftNumber: '2', 'answers.idea': 'An idea' }
  return {
    'institutions_.new': { as: 'own', open: true, fields: { 'name.en': 'An institution', kind: 'agency' } },
    'challenges.$slug_.entry': {
      as: 'other',
      fields: { name: 'A team', ruleVersionId: challenge.ruleVersionId, accepted: 'on' },
    },
    'entries.$entryId_.invitations': { as: 'own', fields: { email: 'friend@example.az' } },
    'entries.$entryId_.invitations_.$id': { as: 'own', fields: removal },
    'entries.$entryId_.members.$userId': { as: 'own', fields: { _method: 'put' } },
    'entries.$entryId_.stages.$stageId_.draft': { as: 'own', fields: draft },
    'entries.$entryId_.stages.$stageId_.versions': { as: 'own', fields: { draftNumber: '2', key: 'a-key' } },
    'entries.$entryId_.stages.$stageId_.files': {
      as: 'own',
      fields: { fieldId: 'attachment', stagedId: `${'0'.repeat(64)}-${alpha.entryId}abcde`, name: 'a.txt' },
    },
    'entries.$entryId_.stages.$stageId_.withdrawal': { as: 'own', fields: {} },
    'entries.$entryId_.conflicts': { as: 'own', fields: { subject: 'person', name: 'Ali', kind: 'other' } },
    'entries.$entryId_.withdrawal': { as: 'own', fields: {} },
    'entries.$entryId_.card': { as: 'own', fields: { 'title.en': 'A name' } },
    'entries.$entryId_.card_.name': { as: 'own', fields: { named: 'on' } },
    'entries.$entryId_.card_.picture': { as: 'own', file: 'file', fields: { 'alt.en': 'A bus' } },
    'team-invitations.$token': {
      as: 'other',
      fields: { ...answer, ruleVersionId: challenge.ruleVersionId, accepted: 'on' },
    },
    'entries.$entryId_.rules-acceptance': {
      as: 'own',
      fields: { ruleVersionId: challenge.ruleVersionId, accepted: 'on' },
    },
    'judge-invitations.$token': { as: 'other', fields: answer },
    'institution-invitations.$token': { as: 'other', fields: answer },
  }
}

function hostForms({ challenge, institutionId, alpha, jury }: SecretWorld): Record<string, Sample> {
  const local = '2026-06-25T12:00'
  const announce = { when: 'later', at: local, decidedAt: '2026-06-01T08:00:00.000Z' }
  const stage = { stageId: challenge.stageId }
  const host = (fields: Record<string, string>): Sample => ({ as: 'host', fields })
  const panel = {
    'name.en': 'Council',
    kind: 'public',
    max: '5',
    opensAt: local,
    closesAt: '2026-06-27T12:00',
  }
  return {
    'host.challenges.new': host({ institutionId, 'title.en': 'A challenge' }),
    'host.challenges.$id_.archive': host({}),
    'host.challenges.$id_.assignments': host({ pair: 'a:b' }),
    'host.challenges.$id_.assignment-plans': host({ scope: 'all', reviewsEach: '1', expertsEach: '0' }),
    'host.challenges.$id_.assignment-plans_.$planId': host({ answer: 'drop' }),
    'host.challenges.$id_.cancellation': host({ 'reason.en': 'It is not needed any more.' }),
    'host.challenges.$id_.conflicts': host({
      intent: 'declare',
      judgeId: jury.judgeId,
      teamId: alpha.teamId,
      kind: 'other',
      evidence: 'They told me so.',
    }),
    'host.challenges.$id_.conflict-proposals_.$proposalId': host({ intent: 'confirm' }),
    'host.challenges.$id_.conflicts_.$conflictId': host({ intent: 'lift', reason: 'It was a mistake.' }),
    'host.challenges.$id_.copies': host({}),
    'host.challenges.$id_.deadline.$stageId': host({
      closesAt: local,
      'reason.en': 'Many have asked for it.',
    }),
    'host.challenges.$id_.decision': host({
      'award[0].prizeId': challenge.prizeId,
      'award[0].nth': '0',
      'award[0].entryId': alpha.entryId,
      'statement.en': 'All were good.',
      'deviationReason.en': 'None.',
    }),
    'host.challenges.$id_.edit.$section': host({
      version: '1',
      'title.en': 'A title',
      'summary.en': 'A summary',
      timeZone: 'Asia/Baku',
      externalUrl: 'https://example.az/',
    }),
    'host.challenges.$id_.entries_.$entryId_.redaction': host({ ...stage, 'text.idea': 'Nobody is named' }),
    'host.challenges.$id_.cover': { ...host({ 'alt.en': 'A pipe' }), file: 'file' },
    'host.challenges.$id_.files': {
      ...host({ 'description.en': 'A file', licence: 'CC0-1.0' }),
      file: 'file',
    },
    'host.challenges.$id_.files_.$fileId': host(removal),
    'host.challenges.$id_.jury': host({ email: 'judge@example.az', role: 'judge' }),
    'host.challenges.$id_.jury_.$judgeId': host(removal),
    'host.challenges.$id_.payouts': host({ payoutId: '0', reference: 'No. 1' }),
    'host.challenges.$id_.publication': host({ when: 'later', at: local }),
    'host.challenges.$id_.ranking': host({}),
    'host.challenges.$id_.result-publication': host(announce),
    'host.challenges.$id_.review': host({}),
    'host.challenges.$id_.stages_.$stageId_.advancement': host({
      entryId: alpha.entryId,
      'deviationReason.en': 'None.',
    }),
    'host.challenges.$id_.stages_.$stageId_.advancement_.release': host(announce),
    'host.challenges.$id_.stages': host({}),
    'host.challenges.$id_.stages_.$stageId': host({ _method: 'put', towards: 'later' }),
    'host.challenges.$id_.stages_.$stageId_.panels': host(panel),
    'host.challenges.$id_.stages_.$stageId_.panels_.$panelId': host({ ...panel, 'name.en': 'The public' }),
    'host.challenges.$id_.stages_.$stageId_.board': host({}),
    'host.challenges.$id_.stages_.$stageId_.freeze': host({ when: 'now' }),
    'host.institutions.$id': host({ 'name.en': 'New name', kind: 'agency', website: 'https://example.az/' }),
    'host.institutions.$id_.logo': { ...host({ 'alt.en': 'A star' }), file: 'file' },
    'host.institutions.$id_.embedding': host({ sites: 'https://example.az' }),
    'host.institutions.$id_.two-people': host({ required: 'on' }),
    'host.challenges.$id_.proposals_.$proposalId': host({}),
    'host.institutions.$id_.invitations': host({ email: 'colleague@example.az' }),
    'host.institutions.$id_.members.$userId': host(removal),
    'markdown-preview': { ...host({ preview: 'brief', 'brief.en': '# A' }), open: true, loose: true },
  }
}

function juryForms(_world: SecretWorld): Record<string, Sample> {
  const reason = 'I know them too well.'
  return {
    'judge.assignments.$assignmentId': {
      as: 'assigned',
      fields: {
        intent: 'save',
        number: '1',
        'mark.impact': '5',
        commentToTeam: 'Good',
        commentToJury: 'Fine',
      },
    },
    'judge.assignments.$assignmentId_.abstention': { as: 'assigned', fields: { reason } },
    'judge.assignments.$assignmentId_.recusal': { as: 'assigned', fields: {} },
    'judge.assignments.$assignmentId_.reopening': { as: 'chair', fields: { reason } },
    'judge.assignments.$assignmentId_.setting-aside': { as: 'chair', fields: { reason } },
    'judge.assignments.$assignmentId_.overrides': {
      as: 'chair',
      fields: { criterionId: 'impact', mark: '5', reason },
    },
    'judge.assignments.$assignmentId_.changed-marks': {
      as: 'assigned',
      fields: { 'mark.impact': '5', 'mark.craft': '6' },
    },
    'judge.seats.$judgeId': { as: 'assigned', fields: { maxLoad: '5' } },
    'judge.seats.$judgeId_.conflicts': {
      as: 'assigned',
      fields: { subject: 'organisation', name: 'A company', kind: 'institutional' },
    },
    'judge.submissions.$submissionId.discussion': {
      as: 'assigned',
      fields: { text: 'It is better than it looks.', stance: 'agree' },
    },
  }
}

const staffForms: Record<string, Sample> = {
  'host.challenges.$id_.entries_.$entryId_.glass': {
    as: 'staff',
    fields: { reason: 'A complaint about this file must be answered.' },
  },
  'staff.challenges.$id': {
    as: 'staff',
    fields: { decision: 'request_changes', 'remarks.brief': 'Say more.' },
  },
  'staff.people_.$id': { as: 'staff', fields: { reason: 'A complaint must be answered first.' } },
  'staff.challenges.$id_.external-url': { as: 'staff', fields: { externalUrl: 'https://example.az/' } },
  'staff.jobs': { as: 'staff', fields: { jobId: '0'.repeat(16) } },
  'staff.institutions.$id': {
    as: 'staff',
    fields: { decision: 'refuse', reason: 'It is not an institution.' },
  },
}

/** The fields of each section of the editor except its version. */
export const sectionFields: Record<string, Record<string, string>> = {
  basics: { 'title.en': 'A title', timeZone: 'Asia/Baku' },
  brief: { 'brief.en': 'A brief' },
  prizes: { 'prizes[0].name.en': 'A prize', 'prizes[0].amount': '100', 'prizes[0].place': '1' },
  eligibility: { teamMin: '1', teamMax: '3', 'note.en': 'A note' },
  timeline: { opensAt: '2026-07-01T09:00', closesAt: '2026-07-20T18:00' },
  form: { 'fields[0].label.en': 'A question', 'fields[0].maxLength': '100', 'fields[0].extensions': 'pdf' },
  rubric: {
    'criteria[0].name.en': 'A criterion',
    'criteria[0].weight': '1',
    'criteria[0].max': '10',
    quorum: '1',
  },
  judging: {
    ...{ blindTeam: 'never', blindInstitution: 'never', blindJudges: 'always', othersReviews: 'after_own' },
    ...{ method: 'trimmed_mean', dropLow: '1', dropHigh: '1', rounding: 'none', marks: 'first' },
    ...{ 'ties[0]': 'first_places', tieEnd: 'shared', reviewsEach: '3', expertsEach: '0' },
    ...{ conflictYears: '3', board: 'with_result' },
  },
  rules: { 'rules.en': 'Rules' },
}
