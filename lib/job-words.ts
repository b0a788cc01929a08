/** Words by which a job title is known, in the languages the product meets. */
export const roleWords =
  /(?<!\p{L})(engineer|developer|programmer|architect|designer|manager|lead|director|head of|analyst|scientist|consultant|specialist|coordinator|assistant|officer|accountant|administrator|researcher|writer|editor|product owner|scrum master|sre|devops|intern|vp|president|founder|owner|ceo|cto|coo|cfo|recruiter|recruitment|talent acquisition|human resources|people partner|nurse|teacher|entwickler(in)?|ingenieur(in)?|berater(in)?|leiter(in)?|sachbearbeiter(in)?|referent(in)?|werkstudent(in)?|développeu(r|se)|ingénieure?|chef(fe)? de projet|responsable|chargée? de|ontwikkelaar|adviseur|medewerker|personalreferent(in)?|geschäftsführer(in)?|recruteu(r|se)|directeur|directrice|consultante?|gérante?|hoofd|directeur|adjointe?)(?!\p{L})|エンジニア|デザイナー|マネージャー/iu

/** Words by which the name of a company is known: legal forms and habits. */
export const companyWords =
  /(?<!\p{L})(inc|ltd|llc|llp|plc|corp|corporation|gmbh|ag|se|kg|sa|sas|sarl|bv|nv|ab|oy|as|company|co|group|labs?|bank|studios?|technolog(y|ies)|systems?|software|solutions|partners|university|hospital|school|council|foundation|media|health|energy|digital|consulting)(?!\p{L})|株式会社|合同会社/iu
