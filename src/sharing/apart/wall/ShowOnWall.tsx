import { OpenLate } from '../../../kit/OpenLate.tsx'
import { useWords } from '../../words.ts'
import type { RevealWallProps } from './RevealWall.tsx'

/** The way to the large view, which is fetched when somebody asks for it. */
export function ShowOnWall(props: Omit<RevealWallProps, 'onClose'>) {
  const { wall } = useWords().words.apart
  return (
    <OpenLate label={wall.show} load={() => import('./RevealWall.tsx')}>
      {({ RevealWall }, onClose) => <RevealWall {...props} onClose={onClose} />}
    </OpenLate>
  )
}
