export const uploads = {
  'upload.too_large':
    '{name, select, none {Faylın} other {“{name}” faylının}} həcmi {limit, number} MB-dan çoxdur. Onu kiçildin və ya keçidini paylaşın.',
  'upload.empty': '“{name}” faylı boşdur. Yadda saxlandığını yoxlayıb yenidən seçin.',
  'upload.type_not_allowed':
    '“{name}” qəbul edilmədi: {extension, select, none {genişlənməsi olmayan faylları} other {.{extension} fayllarını}} buraya yükləmək olmaz. Mümkün olanlar: {allowed}.',
  'upload.lying_type':
    '“{name}” faylının məzmunu {extension} formatında deyil. Onu həqiqətən {extension} kimi saxlayıb yenidən seçin.',
  'upload.gone':
    '“{name}” faylı artıq burada deyil: vaxtında istifadə olunmadı. Zəhmət olmasa, yenidən yükləyin.',
  'upload.not_signed_in': 'Fayl yükləmək üçün daxil olun.',
  'upload.no_space':
    '{name, select, none {Hazırda serverdə bu fayl üçün yer yoxdur} other {Hazırda serverdə “{name}” faylı üçün yer yoxdur}}. Bir qədər sonra yenidən cəhd edin.',
  'upload.too_many':
    'Bitməmiş yükləmələrinizin sayı {max, number}-ə və ya hələ istifadə olunmamış faylların həcmi {limit, number} MB-a çatıb. Əvvəlcə onları tamamlayın və ya iki gün gözləyin.',
  'upload.not_verified': 'Əvvəlcə ünvanınızı təsdiqləyin: keçid sizə göndərdiyimiz məktubdadır.',
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
