import type { Messages } from '../messages'
import { accounts } from './accounts'
import { common } from './common'
import { uploads } from './uploads'

export const az: Messages = { ...common, ...accounts, ...uploads }
