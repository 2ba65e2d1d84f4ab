// 外注先に費用を相談する: with the sum that stands on the screen, a ready text for each of them. Nothing of it is kept.
import { CopyBox } from './copy-box.tsx';
import { Fold, PlainButton, type Send } from './parts.tsx';
import type { ClosingScreen } from './settle-screens.ts';
import { settleWords } from './settle-words.ts';

type Claim = NonNullable<ClosingScreen['claims']>['texts'][number];

function ClaimText({ name, text, lacks }: Claim) {
  const said = settleWords.claims;
  if (lacks.length > 0) return <p class="box notice ask">{said.lacks(name, lacks)}</p>;
  return (
    <CopyBox
      name={said.textTo(name)}
      text={text}
      button={said.copyTextTo(name)}
      copied={said.copied}
      isMain={false}
      size="small"
    />
  );
}

/** `yen`: the loss as it stands in its field; null while it is blank, undefined while it cannot be read. */
export function Claims(props: {
  readonly screen: ClosingScreen;
  readonly yen: number | null | undefined;
  readonly busy: boolean;
  readonly send: Send;
}) {
  const { screen, yen, busy, send } = props;
  const said = settleWords.claims;
  const { claims } = screen;
  const isKnown = yen !== null && yen !== undefined && yen > 0;
  const isMade = isKnown && claims?.yen === yen;
  return (
    <Fold label={said.title} count="">
      {!isKnown && <p class="grey">{said.needsSum}</p>}
      {isKnown && !isMade && (
        <PlainButton
          label={(claims === null ? said.make : said.makeAgain)(settleWords.yen(yen))}
          disabled={busy}
          onClick={() => send({ kind: 'askClaims', yen })}
        />
      )}
      {isMade && claims.texts.length === 0 && <p class="grey">{said.nobody}</p>}
      {isMade && claims.texts.map((claim) => <ClaimText key={claim.name} {...claim} />)}
    </Fold>
  );
}
