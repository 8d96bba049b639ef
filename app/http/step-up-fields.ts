/** Fields that the page /confirm adds to a form that it sends; no schema sees them. */
export const stepUpFields = {
  password: 'stepUpPassword',
  /** the id of the held form */
  form: 'stepUpForm',
  /** the page of the form */
  back: 'stepUpBack',
}
