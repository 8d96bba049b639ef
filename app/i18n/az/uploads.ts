export const uploads = {
  'uploads.too_large':
    '{name, select, none {Faylın} other {“{name}” faylının}} həcmi {limit, number} MB həddini aşır. Onu kiçildin və ya keçidini paylaşın.',
  'uploads.empty': '“{name}” faylı boşdur. Yadda saxlandığını yoxlayıb yenidən seçin.',
  'uploads.type_not_allowed':
    '“{name}” qəbul edilmədi: {extension, select, none {genişlənməsi olmayan faylları} other {.{extension} fayllarını}} buraya yükləmək olmaz. Mümkün olanlar: {allowed}.',
  'uploads.lying_type':
    '“{name}” faylının məzmunu {extension} formatında deyil. Onu {extension} kimi saxlayıb yenidən seçin.',
  'uploads.gone': '“{name}” faylı vaxtında istifadə olunmadığı üçün silinib. Onu yenidən yükləyin.',
  'uploads.infected':
    '“{name}” faylında zərərli proqram aşkar edildi və fayl qəbul olunmadı. Cihazınızı yoxlayın və başqa fayl seçin.',
  'uploads.not_scanned':
    '“{name}” faylını zərərli proqramlara qarşı yoxlamaq hazırda mümkün deyil. Bir neçə dəqiqədən sonra yenidən cəhd edin.',
  'uploads.not_signed_in': 'Fayl yükləmək üçün daxil olun.',
  'uploads.no_space':
    '{name, select, none {Hazırda serverdə bu fayl üçün yer yoxdur} other {Hazırda serverdə “{name}” faylı üçün yer yoxdur}}. Bir qədər sonra yenidən cəhd edin.',
  'uploads.too_many':
    'Bitməmiş yükləmələrinizin sayı (ən çoxu {max, number}) və ya hələ istifadə olunmamış faylların həcmi (ən çoxu {limit, number} MB) həddə çatıb. Əvvəlcə onları tamamlayın və ya iki gün gözləyin.',
  'uploads.not_verified': 'Əvvəlcə ünvanınızı təsdiqləyin. Sizə göndərdiyimiz məktubdakı keçidi açın.',
  'uploads.interrupted': 'Bağlantı kəsildi. Yüklənmiş hissə saxlanılıb: internet bərpa olunanda davam edin.',
  'uploads.progress': '{name}: {percent, number}% yükləndi',
  'uploads.paused': '{name}: dayandırılıb, {percent, number}%',
  'uploads.done': '{name} yükləndi.',
  'uploads.pause': 'Dayandır',
  'uploads.resume': 'Davam et',
  'uploads.retry': 'Yenidən cəhd et',
  'uploads.remove': 'Başqa fayl seç',
  'uploads.picture.file': 'Şəkil',
  'uploads.picture.other': 'Başqa şəkil',
  'uploads.picture.hint':
    'JPEG, PNG və ya WebP, ən çox {limit}, ən azı {width} × {height} piksel. Faylın içindəki yer, kamera və digər məlumatları silirik.',
  'uploads.picture.alt': 'Şəkildə nə var',
  'uploads.picture.alt_hint': 'Şəkli görməyənlər üçün. Bir cümlə, “şəkildə” sözü olmadan.',
  'uploads.picture.alt_needed': 'Şəkildə nə olduğunu ən azı bir dildə yazın',
  'uploads.picture.damaged':
    '“{name}” zədələnib və göstərilə bilmir. Faylı yenidən yadda saxlayıb bir daha seçin.',
  'uploads.picture.too_small':
    '“{name}” {width} × {height} pikseldir. Ən azı {leastWidth} × {leastHeight} piksellik şəkil seçin.',
  'uploads.picture.too_many_pixels':
    '“{name}” {width} × {height} pikseldir, bu, həddən artıqdır. Şəkli kiçildin.',
  'uploads.picture.remove': 'Şəkli sil',
  'uploads.picture.removed': 'Şəkil silindi',
  'uploads.picture.saved': 'Şəkil yadda saxlanıldı',
  'markdown.too_long':
    'Mətn 50 KB-dan uzundur, ona görə formatsız göstərilir. Onu qısaldın və ya fayl kimi əlavə edin.',
  'markdown.too_deep':
    'Mətndə sitatlar, siyahılar və ya mötərizələr həddən artıq iç-içədir, ona görə mətn formatsız göstərilir. Səviyyələri azaldın.',
  'markdown.too_slow':
    'Bu mətni formatlaya bilmədik, ona görə formatsız göstərilir. Artıq * və _ işarələrini yoxlayın.',
  'markdown.tools': 'Formatlaşdırma',
  'markdown.bold': 'Qalın',
  'markdown.italic': 'Kursiv',
  'markdown.heading': 'Başlıq',
  'markdown.bullets': 'Siyahı',
  'markdown.numbers': 'Nömrəli siyahı',
  'markdown.link': 'Keçid',
  'markdown.preview': 'İlkin baxış',
  'markdown.preview_close': 'İlkin baxışı bağla',
  'markdown.preview_empty': 'Hələ heç nə yazılmayıb.',
  'markdown.how':
    'Formatlaşdırma: **qalın**, *kursiv*, ## başlıq, - siyahı, 1. nömrəli siyahı, [keçid](https://…).',
} as const
