export const saving = {
  'saving.signed_out_title': 'Sessiyanız bitib',
  'saving.signed_out_lead':
    'Sessiyanız başa çatdığı üçün bu məlumat yadda saxlanılmadı. Yazdıqlarınız hələ bu səhifədədir.',
  'saving.signed_out_sign_in': 'Daxil olun (yeni vərəqdə açılır)',
  'saving.signed_out_come_back': 'Bu vərəqə qayıdıb “Yenidən göndər” düyməsini basın.',
  'saving.signed_out_files': 'Bu səhifə faylları saxlaya bilmir. Daxil olduqdan sonra onları yenidən seçin.',
  'saving.send_again': 'Yenidən göndər',
  'saving.auto': 'Yazdıqlarınız avtomatik yadda saxlanılır.',
  'saving.typing': 'Hələ yadda saxlanılmayıb',
  'saving.saving': 'Yadda saxlanılır…',
  'saving.saved_at': 'Yadda saxlanılıb: {at}',
  'saving.kept': 'Mətniniz bu cihazda saxlanılıb.',
  'saving.keep_open': 'Bu səhifəni bağlamayın: mətniniz yalnız buradadır.',
  'saving.problem.offline':
    'Yadda saxlanılmadı: serverlə əlaqə yoxdur. Əlaqə bərpa olunanda yadda saxlanılacaq.',
  'saving.problem.fault': 'Yadda saxlanılmadı: bizdə xəta baş verdi. Yenidən cəhd ediləcək.',
  'saving.problem.signed_out':
    'Yadda saxlanılmadı: sessiyanız bitib. Başqa vərəqdə daxil olun, sonra yadda saxlanılacaq.',
  'saving.problem.gone': 'Yadda saxlanılmadı: bu səhifə artıq sizin üçün açıq deyil.',
  'saving.problem.stale':
    'Yadda saxlanılmadı: bu arada başqa variant yadda saxlanılıb. Hər ikisini görmək üçün yadda saxlama düyməsini basın, öz mətninizi saxlamaq üçün bir daha basın.',
  'saving.problem.closed': 'Yadda saxlanılmadı: {reason}',
  'saving.problem.invalid': 'Yadda saxlanılmadı: sahələrdən birində yadda saxlanıla bilməyən dəyər var.',
  'saving.kept_title': 'Bu cihazda yazılmış mətn yadda saxlanılmayıb ({at})',
  'saving.kept_hint': 'Onu formaya qaytarsanız, yadda saxlanılacaq.',
  'saving.kept_older':
    'Ondan sonra başqa variant yadda saxlanılıb. Mətninizi qaytarın, sonra hər ikisini görmək üçün yadda saxlama düyməsini basın.',
  'saving.kept_closed': 'Onu artıq burada yadda saxlamaq mümkün deyil. Lazımdırsa, köçürün.',
  'saving.kept_show': 'Mətni göstər',
  'saving.kept_restore': 'Formaya qaytar',
  'saving.kept_discard': 'Sil',
  'saving.file_not_added': 'Fayl əlavə edilmədi. Onu yenidən seçin.',
  'saving.typed': 'Yazdıqlarınız',
}
