export const autosave = {
  'autosave.signed_out_title': 'Sessiyanız bitib',
  'autosave.signed_out_lead':
    'Sessiyanız başa çatdığı üçün bu məlumat yadda saxlanılmadı. Yazdıqlarınız hələ bu səhifədədir.',
  'autosave.signed_out_sign_in': 'Daxil ol (yeni vərəqdə açılır)',
  'autosave.signed_out_come_back': 'Bu vərəqə qayıdıb “Yenidən göndər” düyməsini basın.',
  'autosave.signed_out_files':
    'Bu səhifə faylları saxlaya bilmir. Daxil olduqdan sonra onları yenidən seçin.',
  'autosave.send_again': 'Yenidən göndər',
  'autosave.auto': 'Mətniniz yazdıqca yadda saxlanılır.',
  'autosave.typing': 'Hələ yadda saxlanılmayıb',
  'autosave.saving': 'Yadda saxlanılır…',
  'autosave.saved_at': 'Yadda saxlanılıb: {at}',
  'autosave.leave': 'Bu mətn yadda saxlanılmayıb. Səhifədən çıxmaq istəyirsiniz?',
  'autosave.kept': 'Mətniniz bu cihazda saxlanılıb.',
  'autosave.keep_open': 'Bu səhifəni bağlamayın: mətniniz başqa heç yerdə saxlanılmayıb.',
  'autosave.problem.offline':
    'Yadda saxlanılmadı: serverlə əlaqə yoxdur. Əlaqə bərpa olunanda yadda saxlanılacaq.',
  'autosave.problem.fault': 'Yadda saxlanılmadı: bizdə xəta baş verdi. Yenidən cəhd edəcəyik.',
  'autosave.problem.signed_out':
    'Yadda saxlanılmadı: sessiyanız bitib. Başqa vərəqdə daxil olun, mətniniz yadda saxlanılacaq.',
  'autosave.problem.gone': 'Yadda saxlanılmadı: bu səhifəni artıq aça bilməzsiniz.',
  'autosave.problem.conflict':
    'Başqa şəxsin də dəyişdiyi sahə istisna olmaqla, hamısı yadda saxlanılıb. Hansı mətnin qalacağını seçin.',
  'autosave.conflict': 'Bu sahəni başqa şəxs də dəyişib. Hansı mətnin qalacağını seçin.',
  'autosave.conflict_title': 'Başqa şəxsin yadda saxladığı mətn',
  'autosave.keep_mine': 'Mənim mətnim qalsın',
  'autosave.take_theirs': 'Bu mətn qalsın',
  'autosave.problem.closed': 'Yadda saxlanılmadı: {reason}',
  'autosave.problem.invalid': 'Yadda saxlanılmadı: sahələrdən birində yadda saxlanıla bilməyən dəyər var.',
  'autosave.kept_title': 'Bu cihazda yazılmış mətn yadda saxlanılmayıb ({at})',
  'autosave.kept_hint': 'Onu formaya qaytarsanız, yadda saxlanılacaq.',
  'autosave.kept_closed': 'Onu artıq burada yadda saxlamaq mümkün deyil. Lazımdırsa, köçürün.',
  'autosave.kept_show': 'Mətni göstər',
  'autosave.kept_restore': 'Formaya qaytar',
  'autosave.kept_discard': 'Sil',
  'autosave.file_not_added': 'Fayl əlavə edilmədi. Onu yenidən seçin.',
  'autosave.typed': 'Mətniniz',
}
