import { countable, people } from './words'

/** Things that people write down about their work: seen with an "s" behind them, they are many and no verb. */
const things = new Set(
  `account acronym activity agenda aisle alarm album allergy allotment analogy anecdote animal answer apple apron archive area arm art article asset award baby badge bag bakery
  ball balloon barista barrel barrier basket battery bay beam bean bear bed bee beer benefit bike bin bird biscuit blanket blog boat body bone book boot border bottle bowl box
  boy brand brick brief brochure broom brother bucket buddy bug bulb bunk burger bus business cabin cabinet cable cake calculation camera candle cap card career carpet cart case
  casket castle category cell centre center ceremony certificate chain chair chairlift challenge chapter charity chart cheese chicken child chip church city clamp class clause
  clip clock cloth club clue coach coat code coin colour color column comic comment community computer concern condition corner corridor costume cottage county couple crane crate crew
  crossword cup cupboard cushion cutlery day deadline desk detail device diagram diary dinner dinosaur disease dish district doll door dose drawer drawing dress drone drum duck ear
  egg elephant email emoji engine entry envelope episode era error event exam exercise exit eye fabric face fact factory family fan farm feather fee fence field figure file film
  finding finger fish flag flat flower folder font forecast fork form formula fox fraction fridge friend frog fruit function game garage garment gate gear ghost gift girl glass
  glove goal goat goose grant graph grid guest guideline guitar gum habit hair hall hammer handbook handle hat headline headset hedge hen hero hint hive hobby hole holiday hoop horse
  hose hotel hour hut icon image incentive index initiative insect interval mortem deploy insight issue item jacket jar jigsaw job joint journal kettle key keyboard kid kit knife knot label
  ladder lamp lane language laptop laundry law leaf leaflet league lecture leg lemon lens lesson letter level limit link lion list locker log loop lot lottery machine magnet mascot mask mat
  meal medal medicine member memo menu merit metaphor method metric mile mill milestone minute mirror mistake mouse mug mystery myth nail name nap nappy needle neighbour nest night note notebook
  number object odd off olive onion orange organ oven owl pace page pallet pan panel parcel parent park parrot part party path patient pattern pen pencil penguin penny perk permit person phase photo phrase piano
  picture pie pig pigeon pill pillow pin pipe pizza place plant plate playlist plug pocket poem poet pole pond portrait position post postcard poster pot potato prescription price prison prize problem
  profile prop protocol puppet puppy puzzle question quiz quote rabbit rack radiator radio rail rat rate ratio receipt reference referral region relic request resident resource result reward ring risk ritual river road
  robot rod rope rose rota rotation row rug sale sample sandwich saw scarf scenario scent score screen screw script sculpture seat seed sense sentence sequence series setting shed sheep sheet
  shelf shell shirt shoe sign silo site skill sketch skip sleeve slide slipper slot slogan snack sock sofa song soup spade spanner speaker species spider spoon spot squad square stage stair stamp
  standard statue step sticker stool story strategy street string stripe style subject subtitle suit sum sweet symbol symptom table tactic tag tank tap tariff task tax tea team tent term
  text theme theory thing ticket tie tile timber time timetable tip title toilet token tomato tool topic towel tower town toy trainee tray treat tree trolley trophy tutor type tyre tire uniform
  unit user value van vegetable vehicle version vial video view village violin voice voucher wage ward watch way week weekend wheel wheelchair window wine wire word worksheet world worm wound year zone
  operation system sport communication admission good need thank fall work study service relation right saving custom humanity math always this plus less across dynamic resource news`.split(
    /\s+/,
  ),
)

const suffixes =
  /(?:tion|sion|ment|ness|ship|hood|ity|ance|ence|ency|ancy|ure|age|ing|[^aeiou]er|eer|or|ist|ian|ism|ant|logy|graphy|room|board|line|sheet|book|work|house|paper|side|shop|way|path|stone|fall|bench|ball|point|card|light|case|list|pack|yard|man|woman|one|ware|time|day|ette|let|ary|ory|ery|ent|eme|oid|ode|ogue|cycle|mark|ics|gram|phone|desk|chart|tree)$/

/** "allergies" → "allergy". */
const singulars = (lower: string): string[] => {
  if (!/[a-z]s$/.test(lower) || /ss$/.test(lower)) return []
  const bare = lower.slice(0, -1)
  return [
    bare,
    ...(/es$/.test(lower) ? [lower.slice(0, -2)] : []),
    ...(/ies$/.test(lower) ? [`${lower.slice(0, -3)}y`] : []),
    ...(/ves$/.test(lower) ? [`${lower.slice(0, -3)}f`, `${lower.slice(0, -3)}fe`] : []),
  ]
}

const isThing = (one: string) =>
  things.has(one) || countable.has(one) || people.has(one) || (suffixes.test(one) && one.length > 5)

/** "badges", "night shifts": many of a thing, and never a verb that we would not know. */
export const isManyThings = (lower: string): boolean => singulars(lower).some(isThing)
export const isOneThing = (lower: string): boolean => isThing(lower)
