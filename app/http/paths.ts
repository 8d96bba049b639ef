/** Every address of the site, typed. No address is put together anywhere else. */
export const paths = {
  home: () => '/',
  join: () => '/join',
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
  session: () => '/session',
  emailVerification: (token: string) => `/email-verification/${token}`,
  emailVerificationRequest: () => '/email-verification-request',
  forgottenPassword: () => '/forgotten-password',
  passwordReset: (token: string) => `/password-reset/${token}`,
  me: () => '/me',
  password: () => '/me/password',
  preferences: () => '/preferences',
  outbox: () => '/outbox',
  design: () => '/design',
  health: () => '/health',
}
