export const uploads = {
  'upload.too_large': 'Faylın həcmi {limit, number} MB-dan çoxdur. Onu kiçildin və ya keçidini paylaşın.',
  'upload.empty': 'Fayl boşdur. Yadda saxlandığını yoxlayıb yenidən seçin.',
  'upload.type_not_allowed':
    '{extension, select, none {Genişlənməsi olmayan faylları} other {.{extension} fayllarını}} buraya yükləmək olmaz. Mümkün olanlar: {allowed}.',
  'upload.lying_type':
    'Faylın məzmunu {extension} formatında deyil. Onu həqiqətən {extension} kimi saxlayıb yenidən seçin.',
  'upload.gone': 'Fayl artıq burada deyil: vaxtında istifadə olunmadı. Zəhmət olmasa, yenidən yükləyin.',
  'upload.not_signed_in': 'Fayl yükləmək üçün daxil olun.',
  'upload.interrupted': 'Bağlantı kəsildi. Çatan hissə saxlanılıb: internet qayıdanda davam edin.',
  'upload.progress': '{name}: {percent, number}% yükləndi',
  'upload.paused': '{name}: dayandırılıb, {percent, number}%',
  'upload.done': '{name} yükləndi.',
  'upload.pause': 'Fasilə',
  'upload.resume': 'Davam et',
  'upload.retry': 'Yenidən cəhd et',
  'upload.remove': 'Başqa fayl seç',
  'markdown.too_long':
    'Mətn 50 KB-dan uzundur, ona görə formatsız göstərilir. Onu qısaldın və ya fayl kimi əlavə edin.',
  'markdown.too_deep':
    'Mətndə sitat, siyahı və ya mötərizələr həddən artıq iç-içədir, ona görə formatsız göstərilir. Səviyyələri azaldın.',
  'markdown.too_slow':
    'Mətnin formatı həddən artıq qarışıqdır, ona görə formatsız göstərilir. Artıq * və _ işarələrini yoxlayın.',
} as const
