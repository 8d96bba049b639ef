import type { Sample } from './forms'
import type { SecretWorld } from './secret-world'

const entry = 'host.challenges.$id_.entries_.$entryId_'

/** The forms by which a host checks entries, and a team appeals. */
export function screeningForms({ challenge: { stageId } }: SecretWorld): Record<string, Sample> {
  const host = (fields: Record<string, string>): Sample => ({ as: 'host', fields })
  return {
    'host.challenges.$id_.entries_.batch': host({ act: 'pass', scope: 'all', stage: stageId }),
    [`${entry}.extension`]: host({
      stageId,
      until: '2026-06-27T12:00',
      reason: 'A cut cable for a whole day.',
    }),
    'host.challenges.$id_.stages_.$stageId_.pause': host({ 'reason.en': 'The disk is full.' }),
    'host.challenges.$id_.exports': host({ kind: 'entries', format: 'json' }),
    'host.challenges.$id_.exports_.files': host({ stageId }),
    [`${entry}.notes`]: host({ text: 'Ask them about the data.' }),
    [`${entry}.screening`]: host({ stageId, outcome: 'passed' }),
    [`${entry}.appeal`]: host({ answer: 'We looked at it again and stand by it.' }),
    'entries.$entryId_.appeal': { as: 'own', fields: { text: 'We have the right to take part.' } },
  }
}
