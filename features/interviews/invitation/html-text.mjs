const entities = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
  ntilde: 'ñ',
  ccedil: 'ç',
  middot: '·',
  bull: '•',
}

/** The words of a page of mail, in lines; where a link leads stands behind its words. */
export function textOfHtml(html) {
  return html
    .slice(0, 400_000)
    .replace(/<!--[\s\S]{0,20000}?-->/g, ' ')
    .replace(/<(style|script|head|title)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/[\r\n\t ]+/g, ' ')
    .replace(
      /<a\b[^<>]{0,1000}?href\s*=\s*["'](https:\/\/[^"'\s<>]{1,2000})["'][^<>]{0,1000}>([\s\S]{0,500}?)<\/a>/gi,
      (_, href, words) => (words.includes('://') ? words : `${words} ${href} `),
    )
    .replace(/<li\b[^<>]{0,2000}>/gi, '\n• ')
    .replace(/<\/t[dh]\s*>\s*(?=<t[dh]\b)/gi, '\t')
    .replace(/<(br|\/?p|\/?div|\/li|\/?[uo]l|\/?h\d|\/?tr|\/?table|hr)\b[^<>]{0,2000}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,3000}>/gi, '')
    .replace(
      /&(#x?[0-9a-f]{1,6}|[a-z0-9#]{2,8});/gi,
      (whole, name) => entities[name] ?? numbered(name) ?? whole,
    )
}

function numbered(name) {
  const [, hex, digits] = /^#(x?)([0-9a-f]+)$/i.exec(name) ?? []
  const code = digits ? Number.parseInt(digits, hex ? 16 : 10) : Number.NaN
  return code >= 32 && code < 0xd800 ? String.fromCodePoint(code) : null
}
