export const ranks = {
  'ranks.changed_meanwhile':
    'Something changed while the ranking was being computed. Nothing was kept; compute it again.',
  'ranks.method_reason_needed':
    'Other ways of counting give the prizes to others. Write why the jury stands by these winners.',
} as const
