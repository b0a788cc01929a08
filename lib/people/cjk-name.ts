/** Names in the scripts of Japan, China and Korea. */
type CjkName = {
  script: 'japanese' | 'chinese' | 'korean' | 'han'
  surname: string
  first: string
  certain: boolean
}

const wholeCjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー・ ]+$/u
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const hangul = /\p{Script=Hangul}/u
const japanese =
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 清水 斎藤 齋藤 山崎 池田 橋本 阿部 石川 山下 中島 前田 藤田 後藤 小川 岡田 長谷川 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 島田 谷口 大野 丸山 今井 高田 武田 村田 上野 杉山 増田 平野 大塚 千葉 久保 松井 岩崎 桜井 木下 野口 松尾 野村 菊地 佐野 大西 杉本 新井 浜田 古川 水野 小松 林 森 原 東 南'.split(
    ' ',
  )
const chinese =
  /^[王李张張刘劉陈陳杨楊赵趙黄周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧曹邓鄧许許]/u
const koreanTwo = /^(남궁|황보|제갈|선우|독고)/u

/** Null for any other script. `country`: two letters, where it is known. */
export function readCjkName(text: string, country?: string | null): CjkName | null {
  if (!wholeCjk.test(text)) return null
  const parts = text.split(/[ ・]+/).filter(Boolean)
  const [one = '', two] = parts
  if (hangul.test(text)) {
    const cut = koreanTwo.test(one) ? 2 : 1
    const apart = two ? { surname: one, first: two } : { surname: one.slice(0, cut), first: one.slice(cut) }
    return { script: 'korean', ...apart, certain: one.length > 1 }
  }
  // Somebody from elsewhere, in katakana: アナ・オセイ
  if (text.includes('・')) return { script: 'japanese', first: one, surname: two ?? '', certain: true }
  const [known] = japanese
    .filter(name => one.startsWith(name) && one.length > name.length)
    .toSorted((a, b) => b.length - a.length)
  const isJapanese = country === 'JP' || kana.test(text) || japanese.includes(one) || Boolean(known)
  const script = isJapanese
    ? 'japanese'
    : ['CN', 'TW', 'HK', 'SG'].includes(country ?? '') || (!two && one.length < 4 && chinese.test(one))
      ? 'chinese'
      : 'han'
  if (two) return { script, surname: one, first: two, certain: true }
  if (japanese.includes(one)) return { script, surname: one, first: '', certain: true }
  if (script === 'chinese')
    return { script, surname: one.slice(0, 1), first: one.slice(1), certain: one.length > 1 }
  if (known) return { script, surname: known, first: one.slice(known.length), certain: known.length > 1 }
  return { script, surname: '', first: '', certain: false }
}
