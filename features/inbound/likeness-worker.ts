import { answerApart } from '@/lib/answer-apart'
import { likenessesTo } from './likeness'

// What somebody sent from elsewhere is held against their drafts here, where it can be ended (compare-apart.ts).
answerApart({ likeness: likenessesTo })
