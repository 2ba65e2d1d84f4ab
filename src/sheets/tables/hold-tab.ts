import type { Hold } from '../../domain/hold.ts';
import { HOLD_STATE } from '../../domain/labels.ts';
import type { RowRef } from '../../domain/row-identity.ts';
import { flag, idText, instant, json, knownInstant, number, numberOrNone, oneOf, text } from '../codec.ts';
import { type Column, column, machine, type Table, when } from '../table.ts';

const isRef = (value: unknown): value is RowRef => {
  const ref = value as Partial<RowRef> | null;
  return (
    typeof ref === 'object' &&
    ref !== null &&
    typeof ref.sheetId === 'number' &&
    typeof ref.key === 'string' &&
    typeof ref.ownId === 'string' &&
    typeof ref.fingerprint === 'string' &&
    (ref.also === undefined ||
      (Array.isArray(ref.also) && ref.also.every((name) => typeof name === 'string')))
  );
};

const columns: readonly Column<Hold>[] = [
  column('状態', 'state', oneOf(HOLD_STATE)),
  column('トラブルID', 'incidentId', idText()),
  column('管理番号', 'key', text),
  column('商品名', 'product', text, { width: 220 }),
  column('販路', 'marketplaces', text),
  column('仕入れ(ロット)', 'lot', text),
  column('止めた数', 'quantity', number),
  column('再開した数', 'released', number),
  column('返した・廃棄した数', 'ended', number),
  column('在庫数から引いた数', 'offStock', number),
  column('残り', 'left', number),
  column('なぜ対象か', 'why', text),
  column('はっきりしない点', 'unclear', text),
  column('止める前の状態', 'before', text),
  column('止めた日時', 'heldAt', knownInstant, when),
  column('止めた人', 'heldBy', text),
  column('解除した日時', 'releasedAt', instant, when),
  column('解除した人', 'releasedBy', text),
  column('解除の理由', 'releaseReason', text),
  column('売ったときの説明', 'description', text),
  column('説明を控えた日時', 'describedAt', instant, when),
  column('引いた後の在庫数', 'stockDue', numberOrNone, machine),
  column('もともと停止', 'alreadyStopped', flag, machine),
  column('同じ説明の控え', 'describedBy', idText(), machine),
  column('行の目印', 'ref', json(isRef), machine),
  column('保留ID', 'id', idText(), machine),
];

export const holdTab: Table<Hold> = { tab: '止めた商品', columns };
