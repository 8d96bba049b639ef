import { challenge, host, param, query } from './path-parts'

/** The URLs of questions, announcements and notices. */
export const talkPaths = {
  /** clarifications, answers to questions, and the form to ask */
  questions: (slug: string, page?: number) =>
    `${challenge(slug)}/questions${query({ page: page && page > 1 ? String(page) : null })}`,
  /** what the host has announced to everyone */
  updates: (slug: string, page?: number) =>
    `${challenge(slug)}/updates${query({ page: page && page > 1 ? String(page) : null })}`,
  hostQuestions: (id: string, page?: number) =>
    `${host(id)}/questions${query({ page: page && page > 1 ? String(page) : null })}`,
  hostQuestion: (id: string, questionId: string) => `${host(id)}/questions/${param(questionId)}`,
  answerHiding: (id: string, questionId: string) => `${host(id)}/questions/${param(questionId)}/hiding`,
  announcements: (id: string) => `${host(id)}/announcements`,
  newAnnouncement: (id: string) => `${host(id)}/announcements/new`,
  announcement: (id: string, announcementId: string) => `${host(id)}/announcements/${param(announcementId)}`,
  announcementSending: (id: string, announcementId: string) =>
    `${host(id)}/announcements/${param(announcementId)}/sending`,
  /** who may ask */
  questionAskers: (id: string) => `${host(id)}/question-askers`,
  /** what the person was told */
  notices: (page?: number) => `/me/notices${query({ page: page && page > 1 ? String(page) : null })}`,
  noticeSettings: () => '/me/notice-settings',
  /** how often mails about one challenge go out */
  challengeMails: () => '/me/challenge-mails',
  /** ends the mails of one kind without signing in */
  unsubscribe: (token: string) => `/unsubscribe/${param(token)}`,
}
