import { noticeKinds } from '#app/domain/notices/kinds'
import type { Sample } from './forms'

const announcement = { audience: 'entrants', 'subject.en': 'News', 'text.en': 'The hall has moved.' }

const mailKinds = Object.fromEntries(noticeKinds.map(kind => [`kinds.${kind}`, 'at_once']))

/** The forms of questions and announcements. */
export const talkForms: Record<string, Sample> = {
  'challenges.$slug_.questions': {
    as: 'own',
    open: true,
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
  'host.challenges.$id_.announcements_.new': { as: 'host', fields: announcement },
  'host.challenges.$id_.announcements_.$announcementId': { as: 'host', fields: announcement },
  'host.challenges.$id_.announcements_.$announcementId_.sending': {
    as: 'host',
    fields: { intent: 'send', when: 'now' },
  },
  'me_.notices': { as: 'own', open: true, fields: {} },
  'me_.notice-settings': { as: 'own', open: true, fields: { locale: 'en', ...mailKinds } },
  'me_.challenge-mails': { as: 'own', open: true, fields: { challengeId: '0', frequency: 'never' } },
  'unsubscribe.$token': { as: 'visitor', fields: {} },
}
