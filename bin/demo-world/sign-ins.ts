import { demoPassword } from './cast'
import { emailOf } from './world'

/** The demo accounts, and what each of them finds. */
export const demoSignIns = [
  { role: 'participant', email: emailOf('participant'), finds: 'a draft closing in hours, a final, a prize' },
  { role: 'teammate', email: emailOf('teammate'), finds: 'the same teams, not as their captain' },
  { role: 'host', email: emailOf('host'), finds: 'two institutions and their challenges, a prize to pay' },
  { role: 'judge', email: emailOf('judge'), finds: 'a queue of reviews, some done, one begun' },
  { role: 'chair', email: emailOf('chair'), finds: 'a plan that waits, and a ranking to decide on' },
  { role: 'staff', email: emailOf('staff'), finds: 'a challenge to review, an institution to verify' },
].map(signIn => ({ ...signIn, password: demoPassword }))
