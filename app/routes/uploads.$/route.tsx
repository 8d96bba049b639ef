export { action, loader } from './door.server'
