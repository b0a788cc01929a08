import { answerApart } from '@/lib/answer-apart'
import { readSignature } from './read-signature'
import { readVcards } from './vcard'

// Cards and signatures are read here, where it can be ended (read-cards.ts).
answerApart({ signature: readSignature, cards: readVcards })
