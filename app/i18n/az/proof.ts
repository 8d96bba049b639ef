/** Meydanın imzaladıqlarının yoxlanması: qəbzlər, jurnallar, imzalı uclar. */
export const proof = {
  'proof.title': 'Yoxlama',
  'proof.lead':
    'Qəbzi, çağırışın jurnalını və ya imzalı uclar siyahısını yoxlayın. Dəyişdirilmiş bircə işarə belə tapılır və göstərilir.',
  'proof.file': 'Fayl',
  'proof.file_hint': 'Endirdiyiniz JSON faylı, olduğu kimi.',
  'proof.text': 'Və ya faylın mətni',
  'proof.text_hint': 'Faylı ilk mötərizədən sonuncuya qədər bütöv yapışdırın.',
  'proof.submit': 'Yoxla',
  'proof.nothing': 'Fayl seçin və ya mətnini yapışdırın.',
  'proof.too_large':
    'Fayl burada yoxlamaq üçün çox böyükdür. “npx meydan verify FAYL” əmrindən istifadə edin.',
  'proof.here_title': 'Fayl sizin cihazınızda qalır',
  'proof.here_text': 'Onu bu səhifədə brauzeriniz oxuyub yoxlayır. Heç nə heç yerə göndərilmir.',
  'proof.there_title': 'Fayl yoxlanmaq üçün bu serverə göndərilir',
  'proof.there_text':
    'Brauzeriniz burada skript işlətmir və ya Ed25519 imzalarını yoxlaya bilmir. Server faylı yoxlayır, amma özündə saxlamır. Göndərmədən yoxlamaq üçün “npx meydan verify FAYL” əmrindən istifadə edin.',
  'proof.good': 'Hər şey qaydasındadır',
  'proof.bad': 'Uyğunsuzluq var',
  'proof.unknown': 'Bunu yoxlamaq mümkün deyil',
  'proof.ok': 'Düzdür',
  'proof.wrong': 'Səhvdir',
  'proof.to_know': 'Nəzərə alın',
  'proof.key_title': 'İmza kimindir',
  'proof.key_id': 'Bu Meydanın açarı',
  'proof.key_since': 'İstifadə olunur',
  'proof.key_text':
    'Bu səhifə yalnız bu açarı və saytın əvvəllər işlətdiyi açarları qəbul edir. İmkan varsa, onu qurumun başqa yerdə dərc etdiyi açarla tutuşdurun.',
  'proof.key_link': 'Açıq açar (JSON)',
  'proof.heads_link': 'Gündəlik imzalı uclar (JSON)',
  'proof.cli_title': 'Bu saytsız yoxlama',
  'proof.cli_text':
    'Eyni yoxlama öz kompüterinizdə, şəbəkəsiz də işləyir. Açar faylı kimin imzasını qəbul etdiyinizi bildirir.',
  'proof.receipt_download': 'İmzalı qəbzi endir (JSON)',
  'proof.receipt_verify': 'Qəbzi yoxla',

  'proof.title.receipt':
    '{challenge} çağırışına təqdimatın {number} nömrəli versiyası üçün qəbz, qəbul vaxtı {at}',
  'proof.title.ledger': '{challenge} çağırışının jurnalı, {count} qeyd, çıxarılıb: {at}',
  'proof.title.heads': '{issuer} saytının {count} imzalı ucu',

  'proof.check.text': 'Faylda hər şey bir dəfə və bir cür yazılıb',
  'proof.check.keys': 'Fayldakı hər açar öz adına uyğundur',
  'proof.check.trusted': 'Açar etibar etdiyiniz açarlardandır',
  'proof.check.signature': 'İmza faylın məzmununa uyğundur',
  'proof.check.entry': 'Jurnalın {seq} nömrəli qeydi bütövdür: izi yenidən hesablandı',
  'proof.check.entry_says': '{seq} nömrəli qeyd qəbzlə eyni şeyi deyir',
  'proof.check.chain': '{count} qeydin hamısı bütövdür, heç biri əskik deyil, hər biri əvvəlkinin davamıdır',
  'proof.check.head': '{day} tarixli, {seq} nömrəli qeyddəki uc imzalanıb',
  'proof.check.head_place': 'İmzalı uc bu jurnalın {seq} nömrəli qeydidir',
  'proof.check.heads': '{count} ucun hamısı imzalanıb',
  'proof.check.inclusion': '{seq} nömrəli qeyddən {head} nömrəli imzalı uca qədər zəncir qırılmır',
  'proof.check.database': 'Verilənlər bazası sağlamdır',
  'proof.check.stream': '{stream} jurnalı: {count} qeyd, aktorların izləri və imzalı uclar',
  'proof.check.contents': 'Təqdim edilmiş {count} versiyanın məzmunu və faylları qəbul olunduğu kimidir',

  'proof.fault.text': 'eyni ad iki dəfə yazılıb və ya nəsə verildiyi kimi yazılmayıb',
  'proof.fault.key': '{keyId} adlı açar əslində başqa açardır',
  'proof.fault.untrusted': '{keyId} açarı etibar etdiyiniz açarlardan deyil',
  'proof.fault.signature': 'faylın məzmunu imzalanan məzmun deyil, yaxud başqası imzalayıb',
  'proof.fault.out_of_order': '{seq} nömrəli qeyd: burada əvvəlki qeyd təkrarlanır',
  'proof.fault.gap': '{seq} nömrəli qeyd yoxdur',
  'proof.fault.link_broken': '{seq} nömrəli qeyd özündən əvvəlkinin davamı deyil',
  'proof.fault.payload_differs': '{seq} nömrəli qeyd: içindəkilər dəyişdirilib',
  'proof.fault.hash_differs': '{seq} nömrəli qeyd dəyişdirilib: izi başqadır',
  'proof.fault.entry_says': '{seq} nömrəli qeyd başqa şey haqqındadır',
  'proof.fault.head': '{stream} jurnalının {day} tarixli ucu dəyişdirilib, yaxud başqası imzalayıb',
  'proof.fault.head_place': '{seq} nömrəli qeyd yoxdur və ya izi imzalanan iz deyil',
  'proof.fault.inclusion': '{seq} nömrəli qeyddən gedən zəncir imzalı {head} nömrəli qeydə çatmır',
  'proof.fault.database': 'verilənlər bazası özü {count} nasazlıq göstərir',
  'proof.fault.actor': '{seq} nömrəli qeyd: qeydi yaradan şəxs dəyişdirilib',
  'proof.fault.content':
    '{submission} təqdimatının {number} nömrəli versiyasının məzmunu qəbul olunduğu kimi deyil',
  'proof.fault.file': '{file} faylı yoxdur və ya baytları qəbul olunduğu kimi deyil',

  'proof.note.no_head_yet':
    'Bu qeydi hələ heç bir gündəlik imzalı uc əhatə etmir. Həmin sübutu da əldə etmək üçün qəbzi sabah yenidən endirin.',
  'proof.note.no_head': 'Bu jurnalın hələ heç bir gündəlik ucu imzalanmayıb.',
  'proof.note.hashes_only':
    'Nəticəyə qədər yalnız izlər açıqdır. Onlar sonradan heç nəyin dəyişdirilmədiyini sübut edir; nəyin baş verdiyi nəticə ilə birlikdə göstərilir.',

  'proof.unknown.not_json': 'Bu, JSON faylı deyil və ya fayl zədələnib.',
  'proof.unknown.format': 'Meydan belə fayl imzalamır: bu nə qəbzdir, nə jurnal, nə də uclar siyahısı.',
  'proof.unknown.shape': 'Nəsə əskikdir və ya yerində deyil: {place}',
}
