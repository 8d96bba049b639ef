export { action } from './action.server'
