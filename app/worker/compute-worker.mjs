import { register } from 'tsx/esm/api'

register()
const { tasks } = await import('./compute-tasks.ts')

export default ({ kind, input }) => tasks[kind](input)
