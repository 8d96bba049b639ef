import type { Messages } from '../messages'
import { accounts } from './accounts'
import { addresses } from './addresses'
import { advancing } from './advancing'
import { assigning } from './assigning'
import { browse } from './browse'
import { challenges } from './challenges'
import { common } from './common'
import { conflicts } from './conflicts'
import { departures } from './departures'
import { editor } from './editor'
import { imports } from './imports'
import { institutions } from './institutions'
import { judging } from './judging'
import { panels } from './panels'
import { proof } from './proof'
import { ranks } from './ranks'
import { results } from './results'
import { reviews } from './reviews'
import { saving } from './saving'
import { stages } from './stages'
import { submissions } from './submissions'
import { teams } from './teams'
import { uploads } from './uploads'
import { visibility } from './visibility'

export const ru: Messages = {
  ...accounts,
  ...addresses,
  ...browse,
  ...challenges,
  ...common,
  ...departures,
  ...editor,
  ...imports,
  ...institutions,
  ...judging,
  ...proof,
  ...results,
  ...submissions,
  ...teams,
  ...uploads,
  ...advancing,
  ...assigning,
  ...conflicts,
  ...panels,
  ...ranks,
  ...reviews,
  ...saving,
  ...stages,
  ...visibility,
}
