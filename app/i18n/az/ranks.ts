export const ranks = {
  'ranks.changed_meanwhile': 'Reytinq hesablanarkən nəsə dəyişdi. Heç nə saxlanmadı; yenidən hesablayın.',
  'ranks.method_reason_needed':
    'Başqa hesablama üsulları mükafatları başqalarına verir. Münsiflərin niyə bu qaliblərdə qaldığını yazın.',
}
