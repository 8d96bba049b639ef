import { announcements } from './en/announcements'
import { appeals } from './en/appeals'
import { assignment } from './en/assignment'
import { attempts } from './en/attempts'
import { autosave } from './en/autosave'
import { catalogue } from './en/catalogue'
import { certificates } from './en/certificates'
import { challengeImport } from './en/challenge-import'
import { challenges } from './en/challenges'
import { closing } from './en/closing'
import { common } from './en/common'
import { conflicts } from './en/conflicts'
import { decisions } from './en/decisions'
import { editing } from './en/editing'
import { embeds } from './en/embeds'
import { exceptions } from './en/exceptions'
import { exports } from './en/exports'
import { following } from './en/following'
import { institutions } from './en/institutions'
import { judging } from './en/judging'
import { leaderboards } from './en/leaderboards'
import { ledger } from './en/ledger'
import { metrics } from './en/metrics'
import { notices } from './en/notices'
import { panels } from './en/panels'
import { people } from './en/people'
import { questions } from './en/questions'
import { ranking } from './en/ranking'
import { reviews } from './en/reviews'
import { screening } from './en/screening'
import { submissions } from './en/submissions'
import { teams } from './en/teams'
import { tieVotes } from './en/tie-votes'
import { todo } from './en/todo'
import { uploads } from './en/uploads'
import { visibility } from './en/visibility'

/** English is the catalogue that defines the keys; az and ru must have exactly the same. */
export const en = {
  ...announcements,
  ...appeals,
  ...assignment,
  ...attempts,
  ...autosave,
  ...catalogue,
  ...certificates,
  ...challengeImport,
  ...challenges,
  ...closing,
  ...common,
  ...conflicts,
  ...decisions,
  ...editing,
  ...embeds,
  ...exceptions,
  ...exports,
  ...following,
  ...institutions,
  ...judging,
  ...leaderboards,
  ...ledger,
  ...metrics,
  ...notices,
  ...panels,
  ...people,
  ...questions,
  ...ranking,
  ...reviews,
  ...screening,
  ...submissions,
  ...teams,
  ...tieVotes,
  ...todo,
  ...uploads,
  ...visibility,
}

export type Messages = Record<keyof typeof en, string>
