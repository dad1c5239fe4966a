import type { Content } from '../../core/templates/content.ts'
import { ScenesStep } from '../../scenes/ScenesStep.tsx'
import { Onward } from '../Onward.tsx'
import { TakingPartStep } from '../people/TakingPartStep.tsx'
import { placeOn } from '../route.ts'
import { useReviewSpeech } from '../speech.ts'
import type { useReview } from '../use-review.ts'
import { AgreeStep } from './AgreeStep.tsx'
import { BeginStep } from './BeginStep.tsx'
import { DoneStep } from './DoneStep.tsx'
import { EverybodyStep } from './EverybodyStep.tsx'
import { LineStep } from './LineStep.tsx'
import { NumbersStep } from './NumbersStep.tsx'
import { PersonStep } from './PersonStep.tsx'
import { ChooseStep } from './StartStep.tsx'
import { VersionsStep } from './VersionsStep.tsx'

interface Props {
  readonly content: Content
  readonly review: ReturnType<typeof useReview>
}

/** The step for the place where somebody is; without an alliance that is the start. */
export function ReviewStep({ content, review }: Props) {
  const { messages } = useReviewSpeech()
  const words = messages.review
  const { reviewed } = review
  if (reviewed === null || review.place.kind === 'start') return <ChooseStep {...{ content, review }} />
  const { alliance, template, people, route } = reviewed
  const place = placeOn(route, review.place)
  const shared = { content, review: { ...review, place }, reviewed }
  const onward = (label: string) => <Onward {...{ label, route, place }} go={review.go} />
  switch (place.kind) {
    case 'begin':
      return <BeginStep {...shared} />
    case 'people':
      return <TakingPartStep {...shared} />
    case 'person':
      return <PersonStep key={place.person} {...shared} person={place.person} />
    case 'everybody':
      return <EverybodyStep {...shared}>{onward(messages.review.person.together)}</EverybodyStep>
    case 'numbers':
      return <NumbersStep {...shared}>{onward(words.numbers.onward)}</NumbersStep>
    case 'line':
      return (
        <LineStep key={place.question} {...shared} question={place.question}>
          {onward(words.line.onward)}
        </LineStep>
      )
    case 'agree':
      return <AgreeStep key={alliance.id} {...shared} />
    case 'done':
      return <DoneStep {...shared} />
    case 'versions':
      return <VersionsStep {...shared} />
    case 'scenes':
      return (
        <ScenesStep {...{ content, template, alliance, people }} edit={review.edit}>
          {onward(words.scenesBack)}
        </ScenesStep>
      )
  }
}
