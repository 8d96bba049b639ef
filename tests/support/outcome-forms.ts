import type { Sample } from './forms'
import type { SecretWorld } from './secret-world'

/** The forms of what follows a result. */
export function outcomeForms({ alpha, challenge }: SecretWorld): Record<string, Sample> {
  const host = (fields: Record<string, string>): Sample => ({ as: 'host', fields })
  return {
    'host.challenges.$id_.certificates': host({ kinds: 'winner', from: '2030-01-01T12:00' }),
    'host.challenges.$id_.certificates_.$certificateId': host({ 'reason.en': 'A wrong name' }),
    'me_.certificates': {
      as: 'own',
      open: true,
      fields: { challengeId: challenge.challengeId, entryId: alpha.entryId, kind: 'winner' },
    },
  }
}
