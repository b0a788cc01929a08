/** What somebody of the house does for whoever is there: "showing the call centre floor", "being honest about the cuts". */
export const hostDoing =
  /^(?:(?:always|also|really|even|actually) )?(?:show|explain|lett|giv|answer|shar|listen|tak(?=ing (?:the |so much |that |all that |my |me |us |notes|time))|offer|stay(?=ing (?:late|on|longer|behind|up))|mak(?=ing (?:time|me|sure|room|space|tea|coffee|the time))|introduc|walk(?=ing (?:me|us))|com(?=ing (?:in|out|down|over|to meet))|wait|reschedul|send|help|repeat|rephras|encourag|invit|lend|mov(?=ing (?:the|my|our) (?:interview|meeting|slot|time|call|start))|find(?=ing (?:me|us|time|the time))|slow(?=ing down)|read(?=ing my)|remember(?=ing my)|tell|phon|ring|arrang|organis|organiz|clarify|sort(?=ing out)|stepp(?=ing in))ing\b|^being (?!asked|shown|told|there\b|in\b|at\b|on\b|able\b|part\b|a\b|an\b|the\b|inter|invited|given|offered|introduced|taken|made)(?:(?:so|very|really|completely|totally|quite) )?\p{L}+/iu

/** What both did, or the writer: "discussing the housing policy". */
export const jointDoing =
  /^(?:discuss|debat|talk|chat|compar|meet|see|hear|try|tast|walk|go(?=ing (?:through|over|round|around))|work(?=ing (?:through|on))|look(?=ing (?:at|through))|sitt(?=ing (?:in|with))|watch|swapp|sketch|brainstorm)ing\b/iu
