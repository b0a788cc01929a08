// An undo stands for ten seconds, on the next page as well. So every page of the desk knows the actions that take
// something back; a page knows those that are imported somewhere below it.
import '@/features/contacts/actions'
import '@/features/drafts/actions'
import '@/features/first-steps/actions'
import '@/features/interviews/actions'
import '@/features/pipelines/actions'
import '@/features/questions/actions'
import '@/features/share-links/actions'
