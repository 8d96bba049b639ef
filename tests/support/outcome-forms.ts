import type { Sample } from './forms'
import type { SecretWorld } from './secret-world'

/** The forms of what follows a result. */
export function outcomeForms({ alpha, challenge }: SecretWorld): Record<string, Sample> {
  const host = (fields: Record<string, string>): Sample => ({ as: 'host', fields })
  return {
    'host.challenges.$id_.certificates': host({ kinds: 'winner', from: '2030-01-01T12:00' }),
    'host.challenges.$id_.certificates_.$certificateId': host({ 'reason.en': 'A wrong name' }),
    'host.challenges.$id_.appeals': host({ offered: 'on', days: '7' }),
    'host.challenges.$id_.appeals_.$appealId': host({
      outcome: 'dismissed',
      answer: 'The marks were added up again and are right.',
    }),
    'entries.$entryId_.result-appeal': {
      as: 'own',
      fields: { text: 'Our second criterion was added up wrongly.' },
    },
    'host.challenges.$id_.appeals_.$appealId_.correction': host({ 'reason.en': 'A wrong sum' }),
    'host.challenges.$id_.payouts_.$payoutId_.payment': host({ reason: 'The money came back.' }),
    'host.challenges.$id_.payouts_.$payoutId_.tranches': host({
      'parts[0].amount': '5',
      'parts[0].dueAt': '2030-01-01T12:00',
    }),
    'entries.$entryId_.awards_.$awardId_.refusal': { as: 'own', fields: {} },
    'host.challenges.$id_.declined-prizes_.$refusalId': host({ to: '0'.repeat(16) }),
    'me_.certificates': {
      as: 'own',
      open: true,
      fields: { challengeId: challenge.challengeId, entryId: alpha.entryId, kind: 'winner' },
    },
  }
}
