import type { Sample } from './forms'

const host = (fields: Record<string, string>): Sample => ({ as: 'host', fields })
const own = (fields: Record<string, string>): Sample => ({ as: 'own', fields })
const file = { file: 'file' }

/** The forms of stages that a metric scores. */
export const metricForms: Record<string, Sample> = {
  'host.challenges.$id_.stages_.$stageId_.metric': host({
    ...{ metric: 'rmse', id: 'id', target: 'y', publicShare: '30' },
    ...{ perDay: '5', finals: '2' },
  }),
  'host.challenges.$id_.stages_.$stageId_.metric_.removal': host({}),
  'host.challenges.$id_.stages_.$stageId_.truth': { ...host({}), ...file },
  'host.challenges.$id_.stages_.$stageId_.baseline': { ...host({}), ...file },
  'host.challenges.$id_.stages_.$stageId_.truth_.replacement': {
    ...host({ reason: 'Two hours were swapped' }),
    ...file,
  },
  'entries.$entryId_.stages.$stageId_.attempts': { ...own({ key: 'a-key', intent: 'check' }), ...file },
  'entries.$entryId_.stages.$stageId_.attempts_.$number.note': own({ note: 'A note' }),
  'host.challenges.$id_.stages_.$stageId_.attempts_.$attemptId': host({ act: 'again' }),
  'entries.$entryId_.stages.$stageId_.finals': own({ 'attempt[0]': 'a'.repeat(20) }),
}
