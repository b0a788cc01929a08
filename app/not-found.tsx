import { NothingHere } from '@/components/nothing-here'

export const metadata = { title: 'Not here' }

export default function NotFound() {
  return <NothingHere />
}
