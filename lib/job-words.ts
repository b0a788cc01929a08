import { jobPattern } from './people/people-words'

/** Words by which a job title is known, in the languages the product meets. */
export const roleWords = jobPattern

/** Words by which the name of a company is known: legal forms and habits. */
export const companyWords =
  /(?<!\p{L})(inc|ltd|llc|llp|plc|corp|corporation|gmbh|ag|se|kg|sa|sas|sarl|bv|nv|ab|oy|as|company|co|group|labs?|bank|studios?|technolog(y|ies)|systems?|software|solutions|partners|university|hospital|school|council|foundation|media|health|energy|digital|consulting|logistics|foods|insurance|trust|institute|ventures|holdings?|industries|pharma|recruitment|brewery|nursery|university)(?!\p{L})|株式会社|合同会社/iu
