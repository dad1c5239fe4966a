import type { ComponentChildren } from 'preact'
import type { Alliance } from '../../core/alliance/alliance.ts'
import { nextLook } from '../../core/calendar/looks.ts'
import { firstQuestions } from '../../core/form/first-questions.ts'
import type { Content } from '../../core/templates/content.ts'
import { apartAddress } from '../../kit/addresses/sharing-address.ts'
import { useSpeech } from '../../kit/speech.ts'
import { ScenesStep } from '../../scenes/ScenesStep.tsx'
import { PaperStep } from '../paper/PaperStep.tsx'
import { ChangeKind } from '../people/ChangeKind.tsx'
import { FromPeople } from '../people/FromPeople.tsx'
import { PeopleStep } from '../people/PeopleStep.tsx'
import { nextRoute, routeBefore } from '../places/route.ts'
import { StartStep } from '../start/StartStep.tsx'
import type { useBuilder } from '../use-builder.ts'
import { ChangeStep } from './ChangeStep.tsx'
import { CheckStep } from './CheckStep.tsx'
import { Continue } from './Continue.tsx'
import { FirstStep } from './FirstStep.tsx'
import { QuestionsStep } from './QuestionsStep.tsx'

interface Props {
  readonly content: Content
  readonly builder: ReturnType<typeof useBuilder>
}

/** The step for the place where somebody is; without an alliance that is always the start. */
export function CurrentStep({ content, builder }: Props) {
  const { words } = useSpeech()
  const { place, paper, form, people, route, edit, go } = builder
  if (paper === null || place.kind === 'start') return <StartStep content={content} {...builder.start} />
  const { alliance, template } = paper
  const onward = (label: string, act = () => go(nextRoute(route, place))) => (
    <Continue label={label} back={routeBefore(route, place)} onContinue={act} />
  )
  const who = (end: ComponentChildren) => (
    <PeopleStep {...{ template, alliance, edit }} problems={builder.problems} tell={builder.tell}>
      {end}
    </PeopleStep>
  )
  switch (place.kind) {
    case 'people':
      return who(
        <>
          <FromPeople onLeave={builder.leavePeople} topic={form[0]?.topic.id ?? ''} />
          <OtherWays {...{ content, alliance }} onChangeKind={builder.changeKind} />
        </>,
      )
    case 'first':
      return (
        <FirstStep
          {...{ alliance, people, edit }}
          asked={firstQuestions(form, content.first ?? [])}
          topic={form[0]?.topic.id ?? ''}
        >
          {onward(words.continue)}
        </FirstStep>
      )
    case 'topic':
    case 'all':
      return (
        <QuestionsStep
          {...{ form, alliance, people, edit }}
          topic={place.kind === 'all' ? null : place.topic}
        >
          {onward(words.continue)}
        </QuestionsStep>
      )
    case 'check':
      return <CheckStep {...{ template, form, alliance, people }}>{onward(words.check.onward)}</CheckStep>
    case 'scenes':
      return (
        <ScenesStep key={alliance.id} {...{ content, template, alliance, people, edit }}>
          {onward(words.check.back)}
        </ScenesStep>
      )
    case 'change':
      if (place.what === 'people') {
        return who(onward(words.check.back, () => builder.leavePeople({ kind: 'check' })))
      }
      return (
        <ChangeStep {...{ form, alliance, people, edit }} question={place.what}>
          {onward(words.check.back)}
        </ChangeStep>
      )
    case 'paper':
      return (
        <PaperStep
          key={alliance.id}
          {...{ paper, edit }}
          engine={builder.engine}
          wishes={builder.wishes}
          nameFor={builder.nameFor}
          lookAgain={(from) => nextLook(alliance, paper.topics, from)}
          onWishes={builder.setWishes}
          onSave={builder.saveData}
          onFile={builder.noteFile}
          tell={builder.tell}
        />
      )
  }
}

interface OtherWaysProps {
  readonly content: Content
  readonly alliance: Alliance
  readonly onChangeKind: (template: string) => void
}

/** Before the questions come: to answer apart, or on another kind of paper. */
function OtherWays({ content, alliance, onChangeKind }: OtherWaysProps) {
  const { words } = useSpeech()
  return (
    <>
      <p class="pace">
        <a href={apartAddress(alliance.id)}>{words.people.apart}</a>
      </p>
      <ChangeKind
        key={alliance.id}
        templates={content.templates.filter(({ id }) => id !== alliance.template)}
        onChoose={onChangeKind}
      />
    </>
  )
}
