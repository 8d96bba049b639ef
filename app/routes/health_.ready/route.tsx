export { loader } from './loader.server'
