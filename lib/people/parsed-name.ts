export interface NameParts {
  /** As written, in proper case: "Prof. Dr.". What one signs with for somebody else ("i. A.") is left out. */
  titles: string[]
  /** What a friend would say, two words of María José; empty when nobody wrote it down. */
  first: string
  middle: string
  /** With its particles: "van der Berg". */
  surname: string
  particles: string
  degrees: string[]
  /** "Jr.", "III" */
  suffix: string
  /** 様, -san, Bey. */
  honorific: string
  /** What stood in brackets: "Head of Data", "she/her". */
  notes: string[]
  /** In proper case and in the order written, without titles, degrees, brackets. */
  full: string
  script: 'latin' | 'japanese' | 'chinese' | 'korean' | 'han' | 'other'
  /** Of a name in Latin letters that the family stands first in, as Suzuki Hanako writes it. */
  origin: 'japanese' | 'chinese' | 'korean' | 'vietnamese' | null
  familyFirst: boolean
  /** HR, a talent team: nobody's name. */
  isMailbox: boolean
  /** False where another reading of the first name, or of the surname, is near. */
  certainFirst: boolean
  certainSurname: boolean
}
