// S2 何が起きましたか 1/2: one press, nothing typed. The choices do not wait for the starting rows to be read.
import type { ComponentChildren } from 'preact';
import { Choice, MainButton, PlainButton, type Send, Title } from './parts.tsx';
import type { WhatHappenedScreen as Shown } from './screens.ts';
import { kindChoices, words } from './words.ts';

function SearchButton(props: { readonly send: Send }) {
  return (
    <PlainButton
      label={words.whatHappened.search}
      isSearch
      onClick={() => props.send({ kind: 'goSearch' })}
    />
  );
}

export function WhatHappenedScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly send: Send;
}) {
  const { screen, send } = props;
  const text = words.whatHappened;
  const title = <Title text={text.title} note={text.place} onBack={() => send({ kind: 'back' })} />;
  if (screen.unselected !== null) {
    return (
      <>
        {title}
        {props.told}
        <p class="box notice">{screen.unselected}</p>
        {screen.unselected !== text.lead && <p>{text.lead}</p>}
        <MainButton label={text.chosen} onClick={() => send({ kind: 'goStop' })} />
        <SearchButton send={send} />
      </>
    );
  }
  return (
    <>
      {title}
      {props.told}
      <p class="grey selected">
        {screen.preview === null ? text.look : `${text.selected}: ${screen.preview.selected}`}
      </p>
      <SearchButton send={send} />
      {kindChoices.map((choice, index) => (
        <Choice
          key={choice.type}
          digit={index + 1}
          label={choice.label}
          note={choice.note}
          onClick={() => send({ kind: 'choose', type: choice.type })}
        />
      ))}
      <p class="grey">{text.later}</p>
      {screen.preview !== null && (
        <PlainButton
          label={screen.start === null ? text.lookAgain : text.toSelection}
          onClick={() => send({ kind: 'goStop' })}
        />
      )}
    </>
  );
}
