import type { ComponentChildren } from 'preact'
import type { Alliance } from '../../core/alliance/alliance.ts'
import { nextLook } from '../../core/calendar/looks.ts'
import { firstQuestions } from '../../core/form/first-questions.ts'
import type { Content } from '../../core/templates/content.ts'
import type { PaperJob } from '../../engine/engine-job.ts'
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
  const { place, paper } = builder
  if (paper === null || place.kind === 'start') return <StartStep content={content} {...builder.start} />
  switch (place.kind) {
    case 'people':
    case 'first':
      return <BeforeQuestions {...{ content, builder, paper }} place={place.kind} />
    case 'topic':
      return <AskedStep {...{ builder, paper }} topic={place.topic} />
    case 'all':
      return <AskedStep {...{ builder, paper }} topic={null} />
    case 'change':
      return <ChangedStep {...{ builder, paper }} what={place.what} />
    case 'check':
    case 'scenes':
    case 'paper':
      return <AfterQuestions {...{ content, builder, paper }} place={place.kind} />
  }
}

interface InStepProps {
  readonly builder: ReturnType<typeof useBuilder>
  readonly paper: PaperJob
}

interface AroundProps<Place> extends Props, InStepProps {
  readonly place: Place
}

function BeforeQuestions({ content, builder, paper, place }: AroundProps<'people' | 'first'>) {
  const { form, people, edit } = builder
  const { alliance } = paper
  const topic = form[0]?.topic.id ?? ''
  if (place === 'people') {
    return (
      <WhoStep {...{ builder, paper }}>
        <FromPeople onLeave={builder.leavePeople} topic={topic} />
        <OtherWays {...{ content, alliance }} onChangeKind={builder.changeKind} />
      </WhoStep>
    )
  }
  const asked = firstQuestions(form, content.first ?? [])
  return (
    <FirstStep {...{ alliance, people, edit, asked, topic }}>
      <StepOnward builder={builder} />
    </FirstStep>
  )
}

function AskedStep({ builder, paper, topic }: InStepProps & { readonly topic: string | null }) {
  const { form, people, edit, tell, unfinished } = builder
  const { template, topics, alliance } = paper
  return (
    <QuestionsStep {...{ form, people, edit, tell, unfinished, topic, template, topics, alliance }}>
      <StepOnward builder={builder} />
    </QuestionsStep>
  )
}

function ChangedStep({ builder, paper, what }: InStepProps & { readonly what: string }) {
  const { words } = useSpeech()
  const { form, people, edit } = builder
  const { back } = words.check
  if (what === 'people') {
    return (
      <WhoStep {...{ builder, paper }}>
        <StepOnward builder={builder} label={back} act={() => builder.leavePeople({ kind: 'check' })} />
      </WhoStep>
    )
  }
  return (
    <ChangeStep {...{ form, people, edit }} alliance={paper.alliance} question={what}>
      <StepOnward builder={builder} label={back} />
    </ChangeStep>
  )
}

function AfterQuestions({ content, builder, paper, place }: AroundProps<'check' | 'scenes' | 'paper'>) {
  const { words } = useSpeech()
  const { form, people, edit } = builder
  const { template, alliance } = paper
  switch (place) {
    case 'check':
      return (
        <CheckStep {...{ template, form, alliance, people }}>
          <StepOnward builder={builder} label={words.check.onward} />
        </CheckStep>
      )
    case 'scenes':
      return (
        <ScenesStep key={alliance.id} {...{ content, template, alliance, people, edit }}>
          <StepOnward builder={builder} label={words.check.back} />
        </ScenesStep>
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

interface StepOnwardProps {
  readonly builder: ReturnType<typeof useBuilder>
  readonly label?: string
  readonly act?: () => void
}

/** The way on, and the way back. */
function StepOnward({ builder: { route, place, go }, label, act }: StepOnwardProps) {
  const { words } = useSpeech()
  return (
    <Continue
      label={label ?? words.continue}
      back={routeBefore(route, place)}
      onContinue={act ?? (() => go(nextRoute(route, place)))}
    />
  )
}

function WhoStep({ builder, paper, children }: InStepProps & { readonly children: ComponentChildren }) {
  const { problems, edit, tell } = builder
  const { template, alliance } = paper
  return <PeopleStep {...{ template, alliance, edit, problems, tell }}>{children}</PeopleStep>
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
