import { answerApart } from '@/lib/answer-apart'
import { openExport } from './open-export'

answerApart({ export: openExport })
