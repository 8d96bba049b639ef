import type { Messages } from '../messages'
import { announcements } from './announcements'
import { appeals } from './appeals'
import { assignment } from './assignment'
import { attempts } from './attempts'
import { autosave } from './autosave'
import { catalogue } from './catalogue'
import { certificates } from './certificates'
import { challengeImport } from './challenge-import'
import { challenges } from './challenges'
import { closing } from './closing'
import { common } from './common'
import { conflicts } from './conflicts'
import { decisions } from './decisions'
import { editing } from './editing'
import { embeds } from './embeds'
import { exceptions } from './exceptions'
import { exports } from './exports'
import { following } from './following'
import { institutions } from './institutions'
import { judging } from './judging'
import { leaderboards } from './leaderboards'
import { ledger } from './ledger'
import { metrics } from './metrics'
import { notices } from './notices'
import { panels } from './panels'
import { people } from './people'
import { questions } from './questions'
import { ranking } from './ranking'
import { reviews } from './reviews'
import { screening } from './screening'
import { submissions } from './submissions'
import { teams } from './teams'
import { tieVotes } from './tie-votes'
import { todo } from './todo'
import { uploads } from './uploads'
import { visibility } from './visibility'

export const az: Messages = {
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
