import type { Language } from "./language.ts";

export const pt: Language = {
  tag: "pt",
  by: `
    por
    (?:escrit[oa]|publicad[oa]|postad[oa]|redigid[oa]|reportagem|texto) por
    (?:uma? )?(?:artigo|coluna|entrevista|reportagem|texto) de
    textos? de
    entrevista (?:de|por)`,
  editorLabels: `
    edição`,
  conjunctions: `
    e`,
  particles: `
    da
    das
    do
    dos
    e`,

  publishedLabels: `
    data
    publicad[oa](?: em)?
    criad[oa](?: em)?`,

  leadingAway: `
    leia (?:também|mais)
    veja (?:também|mais)
    saiba mais`,

  wallWords: `
    assine`,

  months: `
    janeiro
    fevereiro
    março
    abril
    maio
    junho
    julho
    agosto
    setembro
    outubro|out
    novembro
    dezembro`,
  updatedLabels: `
    atualizado
    atualizada
    última atualização
    modificad[oa](?: em)?`,

  ordinalEndings: `
    º`,
  beforeMonth: `
    de`,
  beforeYear: `
    de`,

  notFoundTitles: `
    (?:a |esta )?página (?:não (?:encontrada|existe|disponível)|não foi encontrada)
    conteúdo não encontrado`,

  errorWords: `
    erro
    ops
    desculpe`,

  authorLabels: `
    autor(?:a|es|as)?
    texto
    reportagem
    repórter
    entrevista
    jornalista
    redação
    redator(?:a)?
    textos?
    textos? e fotos?
    por`,

  agoBefore: `
    há`,

  one: `
    uma?`,

  ago: `
    atrás`,

  minutes: `
    minutos?`,

  hours: `
    horas?`,

  days: `
    dias?`,

  weeks: `
    semanas?`,

  monthUnits: `
    m[eê]s(?:es)?`,

  years: `
    anos?`,

  today: `
    hoje`,

  yesterday: `
    ontem`,
  answerLabels: `
    responder
    denunciar`,

  tailInvitations: `
    este (?:site|sítio|website) (?:utiliza|usa) .{0,20}cookies`,
  controlWords: `
    partilhar
    compartilhar
    artigo
    notícia
    notícias
    guardar
    salvar
    ouvir
    imprimir
    ler
    mais
    tarde
    depois
    comentar
    comentários
    seguir
    enviar
    baixar
    copiar
    o
    a
    os
    as
    de
    do
    da
    em
    este
    esta
    e
    por
    tamanho
    texto
    ver
    assine
    secção
    seção
    editoria
    política
    economia
    internacional
    nacional
    mundo
    cultura
    desporto
    esporte
    esportes
    sociedade
    cidade
    cidades
    últimas
    fotos
    vídeo
    vídeos
    página
    equipa
    equipe
    redação
    traduzir
    mostrar
    ocultar`,
  places: `
    minas gerais
    mato grosso
    mato grosso do sul
    rio de janeiro
    rio grande do sul
    rio grande do norte
    são paulo
    santa catarina
    espírito santo
    distrito federal
    belo horizonte
    porto alegre
    são luís
    joão pessoa
    viana do castelo
    castelo branco
    vila real
    cabo verde
    são tomé
    são tomé e príncipe
    estados unidos
    reino unido
    união europeia
    oriente médio
    médio oriente
    coreia do sul
    coreia do norte
    nova iorque
    nova york
    nova zelândia
    timor-leste
    costa rica`,

  readerWords: `
    você
    nós
    noss[oa]
    por favor
    desculpe
    lamentamos
    pedimos
    tente
    volte
    aguarde
    confirme`,
  pageWords: `
    página
    (?:este|esta|o|a) (?:artigo|conteúdo|notícia|matéria)
    site`,
  goneWords: `
    não (?:existe|foi|encontra|está|disponível)
    (?:sido|foi) (?:removid|apaga|excluíd|movid)
    manutenção
    voltaremos
    novamente
    mais tarde
    deu errado
    erro
    transtorno
    incómodo
    técnic`,
  guardWords: `
    robô
    automátic
    incomum
    permissão
    seu (?:país|rede)`,
  consentWords: `
    dispositivo
    dados
    rejeit
    aceit`,
  accountWords: `
    entrar
    sessão
    cadastr
    assin
    senha
    exclusiv`,
  callBeginnings: `
    assine
    inscreva-se
    subscreva
    siga
    siga-nos
    baixe
    descarregue
    ouça
    receba
    regist(?:e|re)-se
    cadastre-se
    já é
    já tem
    entre (?:no|em) (?:noss|grupo|canal)\\p{Ll}*
    apoie
    ative
    junte-se
    torne-se
    não perca
    adicione
    clique
    partilhe
    compartilhe
    entre no noss\\p{Ll}*`,
  callObjects: `
    noss[oa]s?
    newsletters?
    boletim
    grátis
    gratuit\\p{Ll}*
    est[ea] (?:artigo|notícia|reportagem)
    assinante
    aplica(?:ção|tivo)
    app
    whatsapp
    telegram
    notícias?
    continuar a ler
    inicie sessão
    alertas
    noss[oa] canal
    seu e-mail`,
  clickWords: `
    clique aqui
    clicar aqui`,
  noticeBeginnings: `
    est[ea] (?:artigo|notícia|reportagem) (?:tem|foi|contém)
    o seu navegador
    seu navegador
    tempo de leitura
    nota do editor
    este (?:artigo|conteúdo) é (?:exclusivo|gratuito)`,
  genres: `
    análise
    artigo
    coluna
    comentário
    crítica
    crônica
    crónica
    entrevista
    opinião
    perfil
    reportagem
    resenha`,
  genreBy: `
    de
    por`,
};
