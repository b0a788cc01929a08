/** What closes a letter: the signature follows. */
export const farewell =
  /^(--|—|best|best wishes|(best|kind|warm|many|with kind|with best)?\s*regards|kindest regards|sincerely|yours( sincerely| faithfully| truly)?|cheers|thanks( again)?|many thanks|thank you|mit freundlichen grüßen|freundliche grüße|(viele|beste|liebe|herzliche) grüße|mfg|vg|lg|(bien )?cordialement|bien à (vous|toi)|salutations( distinguées)?|sincères salutations|met (vriendelijke|hartelijke) groet(en)?|vriendelijke groet(en)?|groeten?|mvg|gr(?:uß|üße|uss|uesse)|(?:viele|beste|liebe|herzliche|schöne|freundliche|sonnige)n? gr(?:üße|üsse|uesse|uß) aus \p{Lu}\p{L}+|(?:bonne|belle|excellente) (?:journée|soirée|fin de (?:journée|semaine)|semaine)|(?:bien|très) amicalement|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|un abrazo|(?:cordiali|distinti) saluti|un saluto|a presto|grazie(?: e buona (?:serata|giornata))?|tot (?:snel|dan|ziens|gauw)|bis (?:dann|denn|bald|dahin)|(?:see you|talk|chat|speak) (?:soon|then)|warm(?:ly|est regards)|all the best|take care|yours|敬具|どうぞ)\s*[,.!]?$|よろしくお願い(いた|致)?します。?$/iu

/** “Belle journée,” or “Talk soon,”: few words and a comma, on a line of their own. */
export const shortWish = /^\p{L}[\p{L}’']*( [\p{L}’']+){0,3},$/u

/** A header of somebody else's, or none that names a person: the line says nothing about who wrote. */
export const otherHeader =
  /^(to|cc|bcc|subject|sent|date|reply-to|an|betreff|gesendet|datum|à|objet|envoyé|aan|onderwerp|verzonden|宛先|件名|送信日時|日時)\s*[:：]/iu

export const fromHeader = /^(?:from|von|de|van|差出人|送信者)\s*[:：]\s*(.+)$/iu

/** Fax numbers, registers, banks and small print: digits that are no telephone. */
export const otherNumbers =
  /(?<!\p{L})(fax|télécopie|telefax|hrb|hra|ust|vat|iban|bic|siret|siren|rcs|kvk|btw|tva|amtsgericht|registered|company no|reg\.? no|steuer|zoom|meeting id|passcode)(?!\p{L})|^f\s*[:.]|〒|ファックス|ＦＡＸ/iu

export const phoneLabel =
  /^(?:(?:t|m|p|d|o|c|tel|telephone|phone|mobile|mob|cell|direct|office|work|handy|mobil|telefon|durchwahl|tél|téléphone|port|portable|telefoon|mobiel|電話|携帯|直通)\s*[.:：)]*\s*)+/iu

// In capitals as registers write them, so that “as” and “se” stay words.
export const legalForm =
  /(?<!\p{L})(Inc|Ltd|LLC|LLP|PLC|plc|Corp|GmbH|AG|SE|KG|OHG|e\.V|SAS|S\.A\.S|SA|S\.A|SARL|SRL|BV|B\.V|NV|N\.V|AB|Oy|ApS|A\/S)\.?(?!\p{L})|株式会社|合同会社|有限会社/u

export const companyPrefix = /^(?:company|firma|société|bedrijf|会社名?|at|bei|chez|bij|@)\s*[:：]?\s+/iu

export const addressWords =
  /(?<!\p{L})(street|st|road|rd|avenue|ave|lane|square|floor|suite|straße|strasse|str|platz|allee|weg|rue|boulevard|bd|place|straat|laan|plein|postbus|box)(?!\p{L})|\p{L}(straße|strasse|straat|laan|weg|platz|gasse)\b|[都道府県市区町村].*\d/iu
