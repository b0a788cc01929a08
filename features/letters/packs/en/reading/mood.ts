/** "hoping I can see it", "was surprised how many": the writer is. */
export const mood =
  /^(?:(?:really |just |still )?(?:hoping|looking forward|wondering|dying)\b|(?:was|am|felt|got) (?:so |really |very |a bit |quite )?(?:surprised|impressed|struck|moved|touched|amazed|inspired|delighted|relieved|nervous|anxious|scared|terrified|unsure|fascinated|intrigued|curious|glad|thrilled|honou?red|blown away)\b|felt (?:like|as if|as though) (?:i|we|it)\b|got (?:an?|the) (?:real |good |strong )?(?:sense|feeling|impression|idea|picture|peek|look|glimpse|taste|feel|ride|go|chance|tour|demo)\b|was (?:told|asked|given|shown|offered|allowed|invited|welcomed|greeted|handed|encouraged|introduced)\b(?!.*\b(?:she|he|his|her|him)\b)|got to (?!know\b|meet\b|see\b)\p{L}{2,} )/iu

/** "wasn't expecting the harp": that was the writer. */
export const surprise =
  /^(?:was not|wasn't|didn't|did not|couldn't|could not|can't|cannot|haven't|hadn't|still can't) (?:(?:really|quite|ever|even|yet) )?(?:expect\w*|believe|know|reali[sz]e|stop|get over|think|seen|heard|laughed|had|thought|expected|met|wait|get)\b/i
