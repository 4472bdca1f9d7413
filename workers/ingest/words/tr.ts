import type { Language } from "./language.ts";

export const tr: Language = {
  tag: "tr",
  editorLabels: `
    editör`,

  months: `
    ocak
    şubat
    mart
    nisan
    mayıs
    haziran
    temmuz
    ağustos
    eylül
    ekim
    kasım
    aralık`,

  notFoundTitles: `
    (?:aradığınız )?(?:sayfa|haber|içerik) bulunamadı`,

  errorWords: `
    hata
    üzgünüz`,

  authorLabels: `
    haber
    yazan
    yazar(?:lar)?
    muhabir
    hazırlayan
    röportaj
    metin
    yazı
    gazeteci
    derleyen
    editoryal`,

  conjunctions: `
    ve`,

  publishedLabels: `
    yayın(?:lanma| tarihi)
    giriş(?: tarihi)?`,

  updatedLabels: `
    (?:son )?güncelleme(?: tarihi)?`,

  ago: `
    önce`,

  minutes: `
    dakika|dk`,

  hours: `
    saat`,

  days: `
    gün`,

  weeks: `
    hafta`,

  monthUnits: `
    ay`,

  years: `
    yıl`,

  today: `
    bugün`,

  yesterday: `
    dün`,
  answerLabels: `
    yanıtla
    cevapla`,
  controlWords: `
    haberi
    haber
    paylaş
    yazdır
    kaydet
    dinle
    oku
    sonra
    daha
    fazla
    yorum
    yorumlar
    yap
    takip
    et
    gönder
    indir
    kopyala
    bağlantıyı
    göster
    merkezi
    servisi
    gündem
    siyaset
    ekonomi
    spor
    kültür
    dünya
    yaşam
    sağlık
    teknoloji
    son
    dakika
    foto
    galeri
    video
    abone
    ol
    ve
    yazı
    boyutu`,
  places: `
    suudi arabistan
    güney kore
    kuzey kore
    güney afrika
    yeni zelanda
    orta doğu
    avrupa birliği
    kosta rika`,
  by: `
    yazan
    haber`,

  readerWords: `
    lütfen
    siz\\p{L}{0,3}
    üzgünüz
    özür
    \\p{L}{3,16}[ıiuü]n[ıiuü]z\\p{L}{0,4}
    \\p{L}{2,9}[yr][ıiuü]n
    bizim
    olun`,
  pageWords: `
    sayfa
    (?:bu|aradığınız) (?:haber|içerik)
    site`,
  goneWords: `
    bulunam
    kaldırıl
    silin
    taşın
    mevcut değil
    artık
    değiştiril
    kullanılam
    bakım
    kısa süre
    yeniden
    tekrar
    daha sonra
    hata
    teknik
    geçici`,
  guardWords: `
    insan
    otomatik
    olağan ?dışı
    engelle
    tarayıcı
    doğrula
    güvenlik
    erişim`,
  consentWords: `
    çerez
    onay
    rıza
    izniniz
    ortak
    kişisel
    gizlilik
    cihaz`,
  accountWords: `
    giriş
    oturum
    üye
    kayıt
    hesa[bp]
    şifre
    ücretsiz`,
  callEndings: `
    (?:abone ol(?:un)?|takip edin|indirin|dinleyin|kaydolun|üye ol(?:un)?|katılın|tıklayın|giriş yapın|destek olun)
    (?:ile alın|paylaşın)`,
  callObjects: `
    bülten\\p{Ll}*
    whatsapp
    kanal\\p{Ll}*
    uygulama\\p{Ll}*
    haber\\p{Ll}*
    bizi
    ücretsiz
    bildirim\\p{Ll}*
    abone
    hesab\\p{Ll}*`,
  clickWords: `
    buraya tıklayın
    tıklayınız`,
  noticeBeginnings: `
    tarayıcınız
    okuma süresi
    bu (?:haber|yazı) (?:.{0,20} )?çevrilmiştir
    bu (?:haber|içerik|yazı) (?:yalnızca|sadece)`,
  leadingAway: `
    ayrıca (?:oku|bak)
    bunu da oku
    ilgili haber`,
  genres: `
    analiz
    köşe yazısı
    röportaj
    yorum
    haber
    inceleme`,
};
