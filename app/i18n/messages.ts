import { accounts } from './en/accounts'
import { common } from './en/common'
import { uploads } from './en/uploads'

/** English is the catalogue that defines the keys; az and ru must have exactly the same. */
export const en = { ...common, ...accounts, ...uploads }

export type MessageKey = keyof typeof en
export type Messages = Record<MessageKey, string>
