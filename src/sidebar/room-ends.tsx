// 終わり方: the ends of a trouble that need no inspection. Those that free rows are offered while rows are stopped.
import type { Room } from '../app/protocol.ts';
import type { Send } from './parts.tsx';
import { words } from './words.ts';

function End(props: {
  readonly label: string;
  readonly reason: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" class="line" disabled={props.disabled} onClick={props.onClick}>
      <span class="line-text">
        <b>{props.label}</b>
        <span class="grey">{props.reason}</span>
      </span>
      <span class="count" aria-hidden="true">
        ›
      </span>
    </button>
  );
}

export function RoomEnds(props: {
  readonly room: Room | null;
  readonly closed: boolean;
  readonly send: Send;
}) {
  const { room, closed, send } = props;
  const text = words.room;
  const isHolding = room !== null && room.held > 0;
  return (
    <section>
      <h2>{text.ends}</h2>
      <End
        label={text.mistake}
        reason={text.mistakeReason}
        disabled={closed}
        onClick={() => send({ kind: 'goMistake' })}
      />
      {isHolding && (
        <>
          <End
            label={text.onlyOne}
            reason={text.onlyOneReason}
            disabled={closed}
            onClick={() => send({ kind: 'goRelease', ending: 'ONLY_ONE' })}
          />
          <End
            label={text.sound}
            reason={text.soundReason}
            disabled={closed}
            onClick={() => send({ kind: 'goRelease', ending: 'SOUND' })}
          />
        </>
      )}
      {room !== null && room.heldForCapacity > 0 && (
        <End
          label={text.capacity}
          reason={text.capacityReason(room.heldForCapacity)}
          disabled={closed}
          onClick={() => send({ kind: 'goRelease', ending: 'CAPACITY' })}
        />
      )}
    </section>
  );
}
