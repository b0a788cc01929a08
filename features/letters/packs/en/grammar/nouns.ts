import { countable, people } from './words'

/** Things that people write down about their work: seen with an "s" behind them, they are many and no verb. */
const things = new Set(
  `acronym across agenda aisle alarm album allergy always anecdote animal apple apron archive area arm art article asset award badge bag ball balloon
  barista barrel barrier basket bay beam bean bear bed bee beer benefit bike bin bird biscuit blanket body bone boot bottle bowl brand brick brief broom
  bucket buddy bug bulb bunk bus cabin cabinet cable cake camera candle cap card carpet cart casket castle cell centre ceremony certificate chain
  chairlift challenge cheese chicken chip church city clamp class clause clip clock cloth clue coat code coin color colour column comic concern costume
  county couple crate crew crossword cup cushion custom day deploy desk detail device diary dinosaur disease dish district doll door dose dress drone
  drum duck dynamic ear egg email emoji engine entry envelope era error event exam exercise exit eye fabric face fact fall family fan fee fence field
  file fish flag flat font forecast fork form formula fox fridge frog fruit game gate gear ghost gift glass glove goal goat good goose grant graph grid
  guest guitar gum habit hair hall handle hat headset hedge hen hero hint hive hobby hole hoop horse hose hotel hour hut icon image incentive index
  initiative insect insight interval issue item jacket jigsaw job joint journal kettle key kit knife knot label lamp lane laptop laundry law leaf league
  leg lemon lens less lesson level limit link lion list log loop lot magnet mascot mask mat math meal medal medicine memo merit method metric mile mill
  minute mistake mortem mouse mug myth nail name nap nappy need needle nest news night note object odd off olive onion orange organ owl pace page pan
  panel parcel park parrot part party path pattern pen pencil penguin penny perk permit person phase photo phrase piano pie pig pigeon pill pillow pin
  pipe pizza place plant plate plug plus pocket poem poet pole pond portrait post pot potato price prison prize problem profile prop protocol puppet
  puppy puzzle quiz quote rabbit rack radio rail rat rate ratio receipt referral region relic request resource result reward right ring risk ritual
  river road robot rod rope rose row rug sale sample sandwich saw scarf scenario scent score screen screw seat seed sense series service shed sheep
  sheet shelf shell shirt shoe sign silo sketch skill skip sleeve slide slogan slot snack sock sofa song soup spade species spoon sport spot squad
  square stage stair stamp standard statue step stool strategy street stripe style subject subtitle suit sum sweet symbol symptom table tactic tag tank
  tap tariff task tax tea tent term text thank theme thing this ticket tie tile time timetable tip tire title token tomato topic towel tower town toy
  tray treat tree trolley trophy type tyre uniform unit user value vegetable vehicle vial video view violin voice wage watch way weekend wheel
  wheelchair window wine wire word work world worm wound year zone`.split(/\s+/),
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

/** The things by name, one and many. */
export const thingNames = (): string[] => [...things].flatMap(one => [one, `${one}s`])
