export const saving = {
  'saving.signed_out_title': 'Sessiyanız bitib',
  'saving.signed_out_lead':
    'Sessiyanız başa çatdığı üçün bu məlumat yadda saxlanılmadı. Yazdıqlarınız hələ bu səhifədədir.',
  'saving.signed_out_sign_in': 'Daxil olun (yeni vərəqdə açılır)',
  'saving.signed_out_come_back': 'Bu vərəqə qayıdıb “Yenidən göndər” düyməsini basın.',
  'saving.signed_out_files': 'Bu səhifə faylları saxlaya bilmir. Daxil olduqdan sonra onları yenidən seçin.',
  'saving.send_again': 'Yenidən göndər',
  'saving.typed': 'Yazdıqlarınız',
}
