import type { Sample } from './forms'

/** The forms of questions. */
export const talkForms: Record<string, Sample> = {
  'challenges.$slug_.questions': {
    as: 'own',
    fields: { text: 'May students of other countries enter?', audience: 'everyone' },
  },
  'host.challenges.$id_.questions': {
    as: 'host',
    fields: { 'text.en': 'Students of all countries may enter.' },
  },
  'host.challenges.$id_.question-askers': { as: 'host', fields: { openTo: 'anyone' } },
  'host.challenges.$id_.questions_.$questionId': {
    as: 'host',
    fields: {
      'text.en': 'Yes, they may.',
      'question.en': 'May students enter?',
      audience: 'everyone',
    },
  },
  'host.challenges.$id_.questions_.$questionId_.hiding': {
    as: 'host',
    fields: { 'reason.en': 'It names a team.' },
  },
}
