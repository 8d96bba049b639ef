/** Meydanın imzaladıqlarının yoxlanması: qəbzlər, jurnallar, imzalı uclar. */
export const ledger = {
  'ledger.title': 'Yoxlama',
  'ledger.lead':
    'Sertifikatı, qəbzi, nəticə paketini, jurnalı və ya imzalı nəzarət nöqtələrinin siyahısını yoxlayın. Faylda hər dəyişiklik aşkar olunur.',
  'ledger.file_title': 'Faylı yoxla',
  'ledger.file': 'Fayl',
  'ledger.file_hint': 'Endirdiyiniz JSON faylı, dəyişdirilmədən.',
  'ledger.text': 'Və ya faylın mətni',
  'ledger.text_hint': 'Faylı ilk mötərizədən sonuncuya qədər bütöv yapışdırın.',
  'ledger.submit': 'Yoxla',
  'ledger.nothing': 'Fayl seçin və ya mətnini yapışdırın.',
  'ledger.too_large':
    'Fayl burada yoxlamaq üçün çox böyükdür. “npx meydan verify FAYL” əmrindən istifadə edin.',
  'ledger.here_title': 'Fayl sizin cihazınızda qalır',
  'ledger.here_text': 'Faylı brauzeriniz yoxlayır. O, heç yerə göndərilmir.',
  'ledger.there_title': 'Fayl yoxlanmaq üçün bu serverə göndərilir',
  'ledger.there_text':
    'Brauzerinizdə JavaScript işləmir və ya brauzer Ed25519 imzalarını yoxlaya bilmir. Server faylı yoxlayır və saxlamır. Faylı göndərmədən yoxlamaq üçün “npx meydan verify FAYL” əmrindən istifadə edin.',
  'ledger.good': 'Bütün yoxlamalar uğurludur',
  'ledger.bad': 'Yoxlamalardan biri uğursuzdur',
  'ledger.unknown': 'Bunu yoxlamaq mümkün deyil',
  'ledger.ok': 'Uğurlu',
  'ledger.wrong': 'Uğursuz',
  'ledger.to_know': 'Qeyd',
  'ledger.key_title': 'İmza açarı',
  'ledger.key_id': 'Bu Meydanın açarı',
  'ledger.key_since': 'Nə vaxtdan istifadə olunur',
  'ledger.key_text':
    'Bu səhifə yalnız bu açarı və saytın əvvəlki açarlarını qəbul edir. Mümkündürsə, onu qurumun başqa yerdə dərc etdiyi açarla müqayisə edin.',
  'ledger.key_link': 'Açıq açar (JSON)',
  'ledger.heads_link': 'Gündəlik imzalı nəzarət nöqtələri (JSON)',
  'ledger.cli_title': 'Bu sayt olmadan',
  'ledger.cli_text':
    'Eyni yoxlamaları öz kompüterinizdə, şəbəkəsiz apara bilərsiniz. Açar faylı kimin imzasını qəbul etdiyinizi göstərir.',
  'ledger.receipt_download': 'İmzalı qəbzi endirin (JSON)',
  'ledger.receipt_verify': 'Qəbzi yoxla',

  'ledger.title.receipt': '{challenge}: həllin versiyasının qəbzi, versiya {number}, qəbul vaxtı: {at}',
  'ledger.title.ledger': '{challenge}: jurnal, {count} qeyd, ixrac edilib: {at}',
  'ledger.title.heads': '{issuer}: {count} imzalı nəzarət nöqtəsi',
  'ledger.title.bundle':
    '{challenge}: nəticələr, elan olunub: {at}. {submissions} həll, {judges} münsif, {reviews} rəy',

  'ledger.title.pin': '{issuer}: {count} jurnalın son qeydləri, {at}',
  'ledger.check.text': 'Fayl verildiyi formadadır',
  'ledger.check.keys': 'Fayldakı hər açar öz identifikatoruna uyğundur',
  'ledger.check.trusted': 'Açar etibar etdiyiniz açardır',
  'ledger.check.key_times': 'Hər açar imza anında istifadədə olub',
  'ledger.check.signature': 'İmza fayla uyğundur',
  'ledger.check.entry': 'Jurnalın {seq} nömrəli qeydi bütövdür: yenidən hesablanmış rəqəmsal iz eynidir',
  'ledger.check.entry_says': '{seq} nömrəli qeyd qəbzə uyğundur',
  'ledger.check.chain':
    '{count} qeyd: hər biri bütövdür, heç biri əskik deyil, hər biri əvvəlkindən sonra gəlir',
  'ledger.check.head': '{day} tarixli nəzarət nöqtəsi ({seq} nömrəli qeyd) imzalanıb',
  'ledger.check.head_place': 'İmzalı nəzarət nöqtəsi bu jurnalın {seq} nömrəli qeydidir',
  'ledger.check.heads': '{count} nəzarət nöqtəsinin hamısı imzalanıb',
  'ledger.check.inclusion':
    '{seq} nömrəli qeyddən imzalı nəzarət nöqtəsinə ({head} nömrəli qeyd) qədər zəncir bütövdür',
  'ledger.check.own_entry': 'Qəbzin jurnaldakı qeydi bütövdür: yenidən hesablanmış rəqəmsal iz eynidir',
  'ledger.check.own_entry_says': 'Qeyd qəbzə uyğundur',
  'ledger.check.day_head': '{day} tarixli nəzarət nöqtəsi imzalanıb',
  'ledger.check.path': 'Qeyddən {day} tarixli nəzarət nöqtəsinə aparan yol düzgündür',
  'ledger.check.days':
    '{count} günün nəzarət nöqtələri imzalanıb, ardıcıldır və kökləri qeydlərdən yenidən hesablananlarla eynidir',
  'ledger.check.rows': '{table} cədvəli: {count} sətir jurnalla tutuşdurulub',
  'ledger.check.not_covered':
    'ƏHATƏ OLUNMUR: {count} sətir sətirlərin jurnalda qeyd olunmasından əvvəlkidir, onu hələ jurnalla tutuşdurmaq olmur',
  'ledger.check.rankings': '{count} sıralama saxlanılmış ilkin məlumatlardan yenidən hesablanıb: eynidir',
  'ledger.check.old_rankings':
    'YENİDƏN HESABLANMAYIB: köhnə üsulla {count} sıralama. Yalnız ilkin məlumatlar yoxlanılıb',
  'ledger.check.boards': '{count} açıq cədvəl sıralamadan yenidən hesablanıb: eynidir',
  'ledger.check.stage_decisions':
    'Növbəti mərhələyə keçənlər haqqında {count} qərar yenidən hesablanmış sıralama ilə tutuşdurulub: eynidir',
  'ledger.check.result': '{challenge} nəticələri: sıra, qaliblər və əsaslandırmalar yenidən hesablanıb',
  'ledger.check.engine': 'Bu versiya həmin üsulu yoxlaya bilir: {engine}',
  'ledger.check.percents': '{count} rəyin faizi ballardan yenidən hesablanıb: eynidir',
  'ledger.check.order': '{count} həllin sıralaması ballardan yenidən hesablanıb: eynidir',
  'ledger.check.findings':
    'Kalibrləmə, üsulların müqayisəsi, uzlaşma və xəbərdarlıqlar ballardan yenidən hesablanıb: eynidir',
  'ledger.check.methods': 'Münsiflər heyətinin səbəbi yalnız başqa üsul başqa qalibləri seçərdisə göstərilib',
  'ledger.check.inputs': 'İlkin məlumatların SHA-256 rəqəmsal izi yenidən hesablanıb: eynidir',
  'ledger.check.awards': 'Mükafatlar ({count}) bu sıralamaya uyğundur və ya fərqləndiyi faylda göstərilib',
  'ledger.check.ranking_entry':
    'Jurnalın {seq} nömrəli qeydi bütövdür və bu ilkin məlumatların SHA-256 rəqəmsal izini göstərir',
  'ledger.check.decision_entry': 'Jurnalın {seq} nömrəli qeydi bütövdür və bu qərarı göstərir',
  'ledger.check.publication_entry': 'Jurnalın {seq} nömrəli qeydi bütövdür və bu elan vaxtını göstərir',
  'ledger.check.database': 'Verilənlər bazası xəta bildirmir',
  'ledger.check.stream':
    '{stream} jurnalı: {count} qeyd, müəlliflərin rəqəmsal izləri və imzalı nəzarət nöqtələri',
  'ledger.check.pin': '{at} tarixində ixrac edilmiş {count} qeyd: yerindədir və dəyişməyib',
  'ledger.check.contents': 'Təqdim edilmiş {count} versiyanın məzmunu və faylları qəbul olunduğu kimidir',

  'ledger.fault.text': 'eyni ad iki dəfə yazılıb və ya forma verildiyi formadan fərqlidir',
  'ledger.fault.key': '{keyId} identifikatorlu açar başqa açardır',
  'ledger.fault.untrusted': '{keyId} açarına etibar etmirsiniz',
  'ledger.fault.key_ended': '{keyId} açarı imza anında artıq istifadədə deyildi: {at}',
  'ledger.fault.key_revoked': '{keyId} açarı imzadan əvvəl ləğv edilib: {at}',
  'ledger.fault.signature': 'imza uyğun gəlmir: məzmun dəyişdirilib və ya başqası imzalayıb',
  'ledger.fault.out_of_order': '{seq} nömrəli qeyd: əvvəlki qeyd təkrarlanır',
  'ledger.fault.gap': '{seq} nömrəli qeyd yoxdur',
  'ledger.fault.link_broken': '{seq} nömrəli qeyd əvvəlkinin davamı deyil',
  'ledger.fault.payload_differs': '{seq} nömrəli qeyd: məzmunu dəyişdirilib',
  'ledger.fault.hash_differs': '{seq} nömrəli qeyd dəyişdirilib: rəqəmsal izi fərqlidir',
  'ledger.fault.entry_says': '{seq} nömrəli qeyd başqa hadisə haqqındadır',
  'ledger.fault.head':
    '{stream} jurnalının {day} tarixli nəzarət nöqtəsi dəyişdirilib və ya başqası imzalayıb',
  'ledger.fault.head_place': '{seq} nömrəli qeyd yoxdur və ya rəqəmsal izi imzalanandan fərqlidir',
  'ledger.fault.inclusion': '{seq} nömrəli qeyddən başlanan zəncir imzalı {head} nömrəli qeydə aparmır',
  'ledger.fault.own_entry': 'qeydin məzmunu dəyişdirilib',
  'ledger.fault.own_entry_says': 'qeyd başqa hadisə haqqındadır',
  'ledger.fault.head_order': '{stream} jurnalının {day} tarixli nəzarət nöqtəsi əvvəlkinin davamı deyil',
  'ledger.fault.root': '{stream} jurnalının {day} tarixli qeydləri imzalanmış kökü vermir',
  'ledger.fault.path': 'yol {day} tarixli nəzarət nöqtəsinə aparmır',
  'ledger.fault.instant_falls': '{seq} nömrəli qeydin vaxtı əvvəlki qeydin vaxtından tezdir',
  'ledger.fault.row_changed': '{table} {id}: sətir {stream} jurnalının {seq} nömrəli qeydindən fərqlidir',
  'ledger.fault.row_missing':
    '{table} {id}: {stream} jurnalının {seq} nömrəli qeydində yazılmış sətir yoxdur',
  'ledger.fault.row_returned':
    '{table} {id}: sətir var, amma {stream} jurnalının {seq} nömrəli qeydinə görə silinib',
  'ledger.fault.row_unnamed': '{table} {id}: jurnalın heç bir qeydində bu sətir yoxdur',
  'ledger.fault.instant_ahead': '{seq} nömrəli qeydin vaxtı bu kompüterin saatından irəlidir: {at}',
  'ledger.fault.ranking': '{run} sıralaması: saxlanılan sıralama ilkin məlumatlardan hesablanandan fərqlidir',
  'ledger.fault.board': '{board} cədvəli: saxlanılan cədvəl sıralamasından fərqlidir',
  'ledger.fault.stage_decision':
    '{decision} qərarı: keçən komandalar sıralamadan fərqlidir, amma səbəb yoxdur, yaxud fərq yoxdur, amma səbəb yazılıb',
  'ledger.fault.pin':
    '{stream} jurnalının {seq} nömrəli qeydi yoxdur və ya rəqəmsal izi ixrac ediləndən fərqlidir',
  'ledger.fault.pin_file': '{file} ixrac edilmiş nəzarət nöqtələrinin faylı deyil və ya dəyişdirilib',
  'ledger.fault.result_gone': 'saxlanılan məlumatlardan nəticəni qurmaq olmur',
  'ledger.fault.engine':
    'faylda {stated}, burada {computed}. Meydanın bu üsulu olan versiyasından istifadə edin',
  'ledger.fault.percent': '{judge}, {team} komandası: göstərilib {stated}, hesablanıb {computed}',
  'ledger.fault.place': 'yer {place}: göstərilib {stated}, hesablanıb {computed}',
  'ledger.fault.apart': 'yer tutmayan həll: göstərilib {stated}, hesablanıb {computed}',
  'ledger.fault.inputs': 'hesablanıb: {hash}',
  'ledger.fault.award': '{team} komandasına verilən başqa mükafatdır və ya komanda iştirak etməyib',
  'ledger.fault.amount':
    '{team} komandasının mükafat məbləği mükafatlara və sıralamaya uyğun deyil. Faylda: {stated}',
  'ledger.fault.finding': '{what}: göstərilib {stated}, hesablanıb {computed}',
  'ledger.fault.contested':
    'başqa üsullarla mükafatları başqaları alır, amma fayl bunu göstərmir və ya səbəbi yazmır',
  'ledger.fault.uncontested': 'hər bir üsulla mükafatları eyni komandalar alır, amma faylda əksi yazılıb',
  'ledger.fault.deviates': 'mükafatlar sıralamadan fərqlənir, amma fayl bunu göstərmir və ya səbəbi yazmır',
  'ledger.fault.follows': 'mükafatlar sıralamaya uyğundur, amma faylda fərqləndiyi yazılıb',
  'ledger.fault.database': 'verilənlər bazası {count} xəta bildirir',
  'ledger.fault.actor': '{seq} nömrəli qeyd: müəllifi dəyişdirilib',
  'ledger.fault.content': '{submission} həlli: {number} nömrəli versiya qəbul olunmuş məzmundan fərqlidir',
  'ledger.fault.file': '{file} faylı yoxdur və ya qəbul olunandan fərqlidir',

  'ledger.note.head_due':
    'Həmin günün nəzarət nöqtəsi bu vaxtdan sonra imzalanır: {at}. Onda qəbzi yenidən endirin. O, qeydin jurnalda olduğunu da sübut edəcək.',
  'ledger.note.instant_signed':
    'Qeyd qəbzin vaxtı yazılan qeydlərdən əvvəlkidir. Qəbul vaxtını yalnız imza təsdiqləyir.',
  'ledger.note.after_head': '{count} qeyd son imzalı nəzarət nöqtəsindən sonra yazılıb.',
  'ledger.note.key_revoked':
    '{keyId} açarı ləğv edilib: {at}. Onu ələ keçirən şəxs istənilən vaxtı yaza bilər. Əvvəldən saxladığınız nəzarət nöqtəsi ilə tutuşdurun.',
  'ledger.note.no_head_yet':
    'Bu qeydi hələ heç bir gündəlik imzalı nəzarət nöqtəsi əhatə etmir. Bu sübutu almaq üçün qəbzi sabah yenidən endirin.',
  'ledger.note.no_head': 'Bu jurnalın hələ heç bir gündəlik nəzarət nöqtəsi imzalanmayıb.',
  'ledger.note.judges':
    'Bu faylda münsiflər nömrələrlə göstərilir, məsələn, J1. Çağırışın jurnalını saxlamısınızsa, qeydləri onunla tutuşdurun.',
  'ledger.note.no_head_bundle':
    'Elanı hələ heç bir gündəlik imzalı nəzarət nöqtəsi əhatə etmir. Bu sübutu almaq üçün paketi sabah yenidən endirin.',
  'ledger.note.hashes_only':
    'Nəticələr elan olunanadək yalnız rəqəmsal izlər açıqdır. Onlar sonradan heç nəyin dəyişdirilmədiyini sübut edir. Hadisələr nəticələrlə birlikdə açılır.',

  'ledger.unknown.not_json': 'Bu, JSON faylı deyil və ya fayl zədələnib.',
  'ledger.unknown.format':
    'Bu, Meydanın imzaladığı fayl deyil: qəbz, nəticə paketi, jurnal və ya nəzarət nöqtələrinin siyahısı deyil.',
  'ledger.unknown.shape': 'Nəsə çatışmır və ya yerində deyil: {place}',
  'ledger.checked': 'Yoxlanılıb: {what}',
  'ledger.lay':
    'Xüsusi bilik lazım deyil: buradan endirdiyiniz faylı, məsələn, qəbzi və ya nəticə faylını seçin. Bütün yoxlamalar uğurlu olsa, sayt imzalayandan sonra faylda heç nə dəyişməyib və oradakı sıralama ballardan alınır.',
  'ledger.note.abstained':
    'Bu rəylər arasında bitərəf qalanların sayı: {count, plural, other {#}}. Onlar nəzərə alınmır: nəticə səhifəsində {counted, plural, other {# rəy}} sayılıb.',
}
