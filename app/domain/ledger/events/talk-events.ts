import { z } from '#app/domain/shared/input'
import { at, count, event, id, object, row, rowsWhere } from './define'

export const talkEvents = {
  'question.asked': event({
    payload: object({ questionId: id }),
    rows: ({ questionId }) => [row('questions', questionId)],
  }),
  /** `number`: of an answer for everyone */
  'question.answered': event({
    payload: object({ questionId: id, answerId: id, number: count.nullable() }),
    rows: ({ answerId }) => [row('questionAnswers', answerId)],
  }),
  'question.answer_hidden': event({
    payload: object({ questionId: id, answerId: id }),
    rows: ({ answerId }) => [row('questionAnswers', answerId)],
  }),
  'questions.opened': event({
    payload: object({ openTo: z.string().max(60) }),
    shown: 'with_result',
    rows: (_, stream) => [row('questionSettings', stream)],
  }),
  'announcement.scheduled': event({ payload: object({ announcementId: id, sendAt: at }) }),
  'announcement.unscheduled': event({ payload: object({ announcementId: id }) }),
  'announcement.sent': event({
    payload: object({
      announcementId: id,
      audience: z.string().max(60),
      receivers: count,
      isPublic: z.boolean(),
    }),
    shown: 'with_result',
    rows: ({ announcementId }) => [
      row('announcements', announcementId),
      rowsWhere('announcementReceivers', 'announcementId', announcementId),
    ],
  }),
  'clarification.issued': event({
    payload: object({ clarificationId: id, number: count, changesRules: z.boolean() }),
    shown: 'with_result',
    rows: ({ clarificationId }) => [row('clarifications', clarificationId)],
  }),
} as const
