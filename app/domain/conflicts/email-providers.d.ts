declare module 'email-providers' {
  /** domains of public mail providers, in lower case */
  const domains: string[]
  export default domains
}
