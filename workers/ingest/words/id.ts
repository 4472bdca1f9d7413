import type { Language } from "./language.ts";

export const id: Language = {
  tag: "id",
  by: `
    oleh
    (?:dilaporkan|disusun|ditulis) oleh`,
  authorLabels: `
    penulis
    reporter
    laporan
    kontributor
    pewarta
    wartawan
    jurnalis
    laporan wartawan
    teks
    oleh`,
  editorLabels: `
    redaktur
    penyunting`,

  siteLines: `
    baca juga`,
  leadingAway: `
    baca juga
    baca (?:juga|selengkapnya)
    lihat juga`,

  months: `
    januari
    februari
    maret
    april
    mei
    juni
    juli
    agustus
    september
    oktober
    november
    desember`,

  notFoundTitles: `
    (?:halaman|artikel|berita) (?:tidak (?:ditemukan|tersedia|ada)|yang anda cari tidak (?:ditemukan|ada))`,

  errorWords: `
    maaf`,

  conjunctions: `
    dan`,

  publishedLabels: `
    diterbitkan
    dipublikasikan
    tayang
    dibuat`,

  updatedLabels: `
    diperbarui
    terakhir diperbarui`,

  ago: `
    (?:yang )?lalu`,

  minutes: `
    menit`,

  hours: `
    jam`,

  days: `
    hari`,

  weeks: `
    minggu`,

  monthUnits: `
    bulan`,

  years: `
    tahun`,

  today: `
    hari ini`,

  yesterday: `
    kemarin`,

  afterTime: `
    wib|wita|wit`,

  beforeTime: `
    pukul|jam`,
  answerLabels: `
    balas
    laporkan`,
  controlWords: `
    bagikan
    artikel
    berita
    simpan
    cetak
    dengarkan
    baca
    nanti
    lanjut
    lebih
    selengkapnya
    komentar
    ikuti
    kirim
    unduh
    salin
    tautan
    ini
    itu
    dan
    di
    ke
    tim
    meja
    politik
    ekonomi
    nasional
    internasional
    daerah
    olahraga
    budaya
    hiburan
    foto
    video
    terkini
    terbaru
    ukuran
    huruf`,
  places: `
    jawa barat
    jawa tengah
    jawa timur
    sumatera utara
    sumatera barat
    sumatera selatan
    sumatra utara
    sumatra barat
    sumatra selatan
    kalimantan \\p{L}+
    sulawesi \\p{L}+
    nusa tenggara timur
    nusa tenggara barat
    papua barat
    kepulauan riau
    bangka belitung
    banda aceh
    bandar lampung
    jakarta \\p{L}+
    timur tengah
    amerika serikat
    arab saudi
    korea selatan
    korea utara
    afrika selatan
    selandia baru`,
  noNames: `
    tim redaksi`,

  readerWords: `
    anda
    kami
    silakan
    mohon
    maaf
    harap
    kamu`,
  pageWords: `
    halaman
    artikel
    (?:berita|konten) (?:ini|yang)
    situs`,
  goneWords: `
    tidak (?:di|dapat di|bisa di)?temukan
    tidak (?:ada|lagi|tersedia)
    dihapus
    dipindahkan
    pemeliharaan
    perbaikan
    coba lagi
    kembali
    kesalahan
    gangguan
    sementara`,
  guardWords: `
    manusia
    otomatis
    tidak biasa
    peramban
    akses
    keamanan`,
  consentWords: `
    setuju
    mitra
    data pribadi
    perangkat`,
  accountWords: `
    masuk
    daftar
    langganan
    akun
    sandi
    anggota`,
  callBeginnings: `
    jangan lupa (?:subscribe|ikuti|unduh|like|follow|gabung)
    (?:yuk|ayo),? (?:ikuti|unduh|gabung|subscribe|follow)
    subscribe
    daftar
    berlangganan
    ikuti
    unduh
    download
    dengarkan
    gabung
    bergabung
    dapatkan
    masuk (?:atau|untuk)
    sudah (?:berlangganan|punya)
    dukung
    simak
    klik
    aktifkan
    jangan lewatkan
    terima (?:berita|buletin)`,
  callObjects: `
    kami
    buletin
    newsletter
    gratis
    artikel ini
    aplikasi
    whatsapp
    telegram
    saluran
    berita
    pelanggan
    akun
    notifikasi`,
  clickWords: `
    klik di sini`,
  noticeBeginnings: `
    artikel ini (?:telah|sudah|merupakan)
    peramban
    waktu baca
    browser anda
    artikel ini khusus`,
  genres: `
    analisis
    kolom
    laporan
    opini
    resensi
    wawancara`,
  genreBy: `
    oleh`,
};
