export const challengeImport = {
  'challenge_import.not_json': 'Fayl JSON deyil. Xəta: sətir {line}, simvol {column}',
  'challenge_import.not_a_feed': 'Faylda nə çağırış siyahısı, nə də ixrac edilmiş çağırış var',
  'challenge_import.not_portable':
    'İxrac edilmiş çağırış {count, plural, other {# yerdə}} zədələnib: {where}',
  'challenge_import.not_a_record': 'Bu, çağırış qeydi deyil',
  'challenge_import.no_id': 'İdentifikatoru yoxdur',
  'challenge_import.no_title': 'Adı yoxdur',
  'challenge_import.no_agency': 'Qurum göstərilməyib',
  'challenge_import.no_dates': 'Nə başlanğıc, nə də bitmə tarixi oxunur',
  'challenge_import.bad_dates': 'Başlamazdan əvvəl bitir',
  'challenge_import.duplicate': 'Eyni identifikator faylda əvvəl də var: {position}',
  'challenge_import.not_stored': 'Saxlamaq mümkün olmadı',
  'challenge_import.changed_here': 'İdxaldan sonra burada dəyişdirilib, ona görə yenidən idxal olunmadı',
  'challenge_import.warn.start_without_time':
    'Başlanğıcda (“{text}”) saat yoxdur: günün əvvəli, gecəyarısı götürüldü',
  'challenge_import.warn.end_without_time':
    'Bitmə tarixində (“{text}”) saat yoxdur: günün sonu, gecəyarısı götürüldü',
  'challenge_import.warn.start_missing': 'Başlanğıc tarixi yoxdur',
  'challenge_import.warn.end_missing': 'Bitmə tarixi yoxdur',
  'challenge_import.warn.start_unreadable': 'Başlanğıc (“{text}”) tarix deyil',
  'challenge_import.warn.end_unreadable': 'Bitmə (“{text}”) tarix deyil',
  'challenge_import.warn.ended_long_ago':
    'Mənbədə açıq göstərilib, amma bir ildən çox əvvəl bitib: arxivləndi',
  'challenge_import.warn.images_linked': 'Şəkillər keçidə çevrildi',
  'challenge_import.warn.prizes_without_total': 'Mükafatları tutuşdurmaq üçün ümumi məbləğ yoxdur',
  'challenge_import.warn.prizes_quoted':
    'Mükafat mətnindən heç bir mükafat oxunmadı. Mətn sitat kimi verilib',
  'challenge_import.warn.prizes_do_not_add_up':
    'Mükafatların cəmi ümumi məbləğə bərabər deyil. Bir mükafat fondu kimi idxal olunub, mətn sitat gətirilib',
  'challenge_import.warn.prize_fund_only':
    'Yalnız mükafatların ümumi məbləği oxundu. Bir mükafat fondu kimi idxal olunub',
  'challenge_import.warn.rubric_quoted':
    'Qiymətləndirmə mətnindəki çəkilərin cəmi düz gəlmir. Mətn sitat kimi verilib',
  'challenge_import.warn.rubric_in_part':
    'Qiymətləndirmə mətnində bir neçə meyar siyahısı var. Yalnız birincisi idxal olunub (meyarlar: {count})',
  'challenge_import.warn.link_unreadable': 'Xarici keçid ünvan deyil',
  'challenge_import.warn.text_cut': 'Mətn çox uzun olduğu üçün qısaldılıb, davamına keçid verilib',
  'challenge_import.warn.markdown': 'Mətni formatlamaq mümkün olmadı, sadə mətn kimi göstərilir',
  'challenge_import.warn.files_left_behind': 'Məlumat faylları və üz şəkli ixraca daxil deyil',
  'challenge_import.warn.history_left_behind': 'Son müddətlərin dəyişmə tarixçəsi ixraca daxil deyil',
  'challenge_import.warn.controls_replaced':
    'İdarəedici simvollar durğu işarələri ilə əvəz olunub. Mətnləri yoxlayın',
}
