import type { Language } from "./language.ts";

export const es: Language = {
  tag: "es",
  by: `
    por
    (?:elaborad[oa]|escrit[oa]|publicad[oa]|redactad[oa]|texto) por
    (?:una? )?(?:artículo|columna|crónica|entrevista|reportaje) (?:de|por)
    (?:de|por) nuestr[oa] (?:corresponsal|enviad[oa] especial)
    textos? de`,
  authorLabels: `
    autor
    autor(?:a|es|as)?
    texto
    periodista
    redactora?
    reporter[oa]
    textos?
    crónica
    entrevista
    enviad[oa] especial
    corresponsal
    redacción
    reportaje
    textos? y fotos?
    por
    firma`,
  editedBy: `
    editado por`,
  conjunctions: `
    y`,
  particles: `
    de
    del
    y`,

  publishedLabels: `
    fecha
    publicad[oa](?: el)?
    cread[oa](?: el)?`,

  siteLines: `
    publicidad
    lee también
    más información`,
  leadingAway: `
    lee (?:también|más)
    te puede interesar
    lea (?:también|más)
    ver también
    también le puede interesar`,
  endHeadings: `
    sobre la firma
    (?:artículos|noticias) relacionad[ao]s`,
  tailBeginnings: `
    con información de [^,]{2,60}$`,
  tailInvitations: `
    (?:este|esta|nuestro|nuestra) (?:sitio|página|web)(?: web)? (?:utiliza|usa) .{0,20}cookies
    (?:utilizamos|usamos) .{0,20}cookies`,
  signUpWords: `
    registr
    suscri`,

  homeNames: `
    inicio`,
  liveBeginnings: `
    en vivo
    directo`,
  wallWords: `
    suscr`,
  notFoundTitles: `
    no encontrada
    página no encontrada
    (?:la )?página (?:no (?:existe|disponible|encontrada)|no se (?:encuentra|encontró|ha encontrado))
    no (?:se (?:encuentra|encontró|ha encontrado)|encontramos|hemos encontrado) (?:la|esta) página
    contenido no (?:encontrado|disponible)`,
  loginTitles: `
    iniciar sesión`,
  blockedTitles: `
    acceso denegado`,

  months: `
    enero|ene
    febrero
    marzo
    abril|abr
    mayo
    junio
    julio
    agosto|ago
    septiembre|set
    octubre
    noviembre
    diciembre|dic`,
  updatedLabels: `
    actualizado
    actualizada
    última actualización
    modificad[oa](?: el)?`,

  ordinalEndings: `
    º`,
  beforeMonth: `
    de`,
  beforeYear: `
    de
    del`,

  errorWords: `
    lo sentimos
    vaya`,

  agoBefore: `
    hace`,

  one: `
    una?`,

  minutes: `
    minutos?`,

  hours: `
    horas?`,

  days: `
    d[ií]as?`,

  weeks: `
    semanas?`,

  monthUnits: `
    mes(?:es)?`,

  years: `
    años?`,

  today: `
    hoy`,

  yesterday: `
    ayer`,
  answerLabels: `
    responder
    denunciar`,
  controlWords: `
    compartir
    artículo
    guardar
    noticia
    noticias
    escuchar
    imprimir
    leer
    más
    tarde
    después
    comentar
    comentarios
    seguir
    enviar
    descargar
    copiar
    enlace
    el
    la
    los
    las
    de
    del
    en
    este
    esta
    y
    por
    tamaño
    texto
    ver
    suscríbete
    suscribirse
    sección
    política
    economía
    internacional
    nacional
    mundo
    cultura
    deportes
    sociedad
    sucesos
    actualidad
    última
    hora
    fotos
    vídeo
    vídeos
    videos
    página
    inicio
    equipo
    servicio
    redacción
    leyendo
    mostrar
    ocultar
    reportar
    traducir
    edición`,
  places: `
    castilla y león
    castilla-la mancha
    nuevo león
    buenos aires
    santa fe
    santa cruz
    san sebastián
    san luis potosí
    quintana roo
    baja california
    la rioja
    la habana
    país vasco
    islas baleares
    islas canarias
    comunidad valenciana
    las palmas
    san josé
    santo domingo
    puerto rico
    costa rica
    el salvador
    entre ríos
    tierra del fuego
    río negro
    san juan
    santiago de chile
    ciudad de méxico
    estados unidos
    reino unido
    unión europea
    oriente medio
    arabia saudita
    arabia saudí
    corea del sur
    corea del norte
    nueva zelanda
    nueva york`,
  byInByline: `
    nuestr[oa] (?:corresponsal|enviad[oa] especial)`,

  readerWords: `
    usted
    nos
    nosotros
    nuestr[oa]s?
    tus?
    te
    por favor
    sentimos
    (?:compr[ue]+eb|vuelv|inténtel|esper|acept|acced|busc|hazt)[aeo]\\p{L}{0,3}
    suscríb\\p{L}{1,4}`,
  pageWords: `
    página
    (?:este|esta|el|la) (?:artículo|contenido|noticia)
    sitio
    web`,
  goneWords: `
    no (?:existe|se (?:enc[uo]+ntr|ha enc)|está|disponible)
    ya no
    (?:sido|fue) (?:elimin|borra|movid|retira)
    ha cambiado
    mantenimiento
    volveremos
    de nuevo
    más tarde
    salido mal
    molestia
    técnic`,
  guardWords: `
    automátic
    inusual
    comprob
    permiso
    su (?:país|red)`,
  consentWords: `
    socios
    dispositivo
    rechaz`,
  accountWords: `
    sesión
    regístr
    suscríb
    cuenta
    contraseña
    exclusiv
    seguir leyendo`,
  callBeginnings: `
    suscríb(?:ete|ase)
    regístr(?:ate|ese)
    síguenos
    síganos
    sig(?:ue|a)
    descarg(?:a|ue)
    escuch(?:a|e)
    recib(?:e|a)
    únete
    únase
    apoy(?:a|e)
    ya eres
    ya tienes
    inici(?:a|e)
    activ(?:a|e)
    hazte
    hágase
    no te pierdas
    no se pierda
    agrega
    añade
    consigue
    disfruta
    ¿quieres
    haz clic
    compart(?:e|a)`,
  tellingWords: `
    dijo
    según
    advirtió
    policía`,
  callObjects: `
    nuestr[oa]s?
    boletín
    boletines
    newsletter
    gratis
    gratuit\\p{Ll}*
    este artículo
    leyendo
    suscriptor(?:a|es)?
    suscripción
    aplicación
    app
    whatsapp
    telegram
    noticias?
    pierdas
    soci[oa]
    cuenta
    alertas
    sin anuncios
    tus amigos
    sus amigos
    tu correo`,
  clickWords: `
    haz clic aquí
    haga clic aquí
    clic aquí
    pulsa aquí
    pinche aquí`,
  noticeBeginnings: `
    este artículo (?:tiene|fue|ha sido|contiene)
    su navegador
    tu navegador
    tiempo de lectura
    nota del editor
    este (?:artículo|contenido) es (?:exclusivo|gratuito|solo)`,
  genres: `
    análisis
    artículo
    columna
    comentario
    crítica
    crónica
    entrevista
    opinión
    perfil
    reportaje
    reseña
    tribuna`,
  genreBy: `
    de
    por`,
};
