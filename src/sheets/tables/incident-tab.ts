import type { Incident } from '../../domain/incident.ts';
import {
  INCIDENT_KIND,
  INCIDENT_ORIGIN,
  INCIDENT_PLACE,
  INCIDENT_STATUS,
  INCIDENT_TYPE,
  WRONG_SHIPMENT_KIND,
} from '../../domain/labels.ts';
import { labelsOf } from '../../domain/vocabulary.ts';
import {
  idText,
  instant,
  knownInstant,
  numberOrNone,
  oneOf,
  oneOfOrNone,
  text,
  wordOrBlank,
} from '../codec.ts';
import { type Column, column, hand, listOf, locked, machine, ownHand, type Table, when } from '../table.ts';

const columns: readonly Column<Incident>[] = [
  column('トラブルID', 'id', idText()),
  column('題名', 'title', text, { ...hand, width: 220 }),
  column('種別', 'type', oneOf(INCIDENT_TYPE), locked),
  column('状態', 'status', oneOf(INCIDENT_STATUS), locked),
  column('次にやること', 'next', text),
  ownHand('次の期限', when),
  column('止めた', 'stopped', text),
  column('連絡した', 'contacted', text),
  column('検品した', 'inspected', text),
  column('再開した', 'restarted', text),
  column('始まり', 'startedAt', knownInstant, when),
  column('止め終わり', 'containedAt', instant, when),
  column('きっかけ', 'origin', wordOrBlank(INCIDENT_ORIGIN), listOf(...labelsOf(INCIDENT_ORIGIN))),
  column('最初の取引', 'firstTransaction', text),
  column('何が起きたか', 'what', text, { ...hand, width: 220 }),
  column('正しくは', 'right', text, { ...hand, width: 220 }),
  column('止めた範囲', 'reach', text),
  column('起きた場所', 'place', wordOrBlank(INCIDENT_PLACE), listOf(...labelsOf(INCIDENT_PLACE))),
  column('原因', 'cause', text, hand),
  column('次から変えること', 'change', text, hand),
  column('確かめる日', 'checkOn', instant, { ...hand, pattern: 'm/d' }),
  column('損失額', 'loss', numberOrNone, { ...hand, pattern: '#,##0' }),
  column('終わり方', 'ending', text),
  column('終わった日時', 'endedAt', instant, when),
  column('担当', 'who', text),
  column('区分', 'kind', oneOf(INCIDENT_KIND)),
  column('取り込み', 'takenIn', text),
  column('①の内訳', 'subKind', oneOfOrNone(WRONG_SHIPMENT_KIND), machine),
  column('うちの基準', 'standard', text, machine),
  column('範囲の条件', 'criteria', text, machine),
  column('障害の内容', 'outage', text, machine),
  ownHand('版', machine),
];

export const incidentTab: Table<Incident> = { tab: 'トラブル', columns };
