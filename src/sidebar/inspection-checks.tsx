// 見るところ: each item of the seller's checklist by its kind. What was measured is kept; a value outside the range is said at
// once, and decides nothing by itself.
import type { CheckItemWire, InspectionLine } from '../app/protocol.ts';
import { inspectionWords } from './inspection-words.ts';
import { isWebAddress } from './parts.tsx';

/** What is wrong with a measured value, in a sentence; empty where nothing is. Full-width digits count. */
export function remarkOn(item: CheckItemWire, value: string): string {
  const isNumber = item.kind === 'COUNT' || item.kind === 'MEASURE';
  if (!isNumber || value.trim() === '') return '';
  const digits = value
    .normalize('NFKC')
    .replace(/,/g, '')
    .match(/^\s*(-?\d+(?:\.\d+)?)/)?.[1];
  if (digits === undefined) return inspectionWords.notANumber;
  const number = Number(digits);
  const isLow = item.lower !== null && number < item.lower;
  const isHigh = item.upper !== null && number > item.upper;
  return isLow || isHigh ? inspectionWords.outside : '';
}

function hintOf(item: CheckItemWire): string {
  const hasRange = item.lower !== null || item.upper !== null;
  const range = hasRange ? inspectionWords.range(item.lower, item.upper) : '';
  return [item.standard, range].filter((part) => part !== '').join(' ');
}

function Field(props: {
  readonly id: string;
  readonly item: CheckItemWire;
  readonly value: string;
  readonly closed: boolean;
  readonly onMeasure: (value: string) => void;
}) {
  const { id, item, value, closed, onMeasure } = props;
  const hint = hintOf(item);
  const remark = remarkOn(item, value);
  if (item.kind === 'PASS_FAIL') {
    return (
      <div class="check">
        <input
          id={id}
          type="checkbox"
          checked={value === inspectionWords.checked}
          disabled={closed}
          onChange={(event) => onMeasure(event.currentTarget.checked ? inspectionWords.checked : '')}
        />
        <label for={id}>
          {item.name} {hint !== '' && <span class="grey inline">{hint}</span>}
        </label>
      </div>
    );
  }
  const isNumber = item.kind === 'COUNT' || item.kind === 'MEASURE';
  return (
    <div class={isNumber ? 'measure' : ''}>
      <label for={id}>
        {item.name}
        {item.kind === 'PHOTO' ? ` ${inspectionWords.photoLink}` : ''}{' '}
        {hint !== '' && <span class="grey inline">{hint}</span>}
      </label>
      <input
        id={id}
        value={value}
        maxLength={200}
        autocomplete="off"
        disabled={closed}
        {...(isNumber ? { inputMode: 'decimal' as const } : {})}
        {...(remark === '' ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}-remark` })}
        onInput={(event) => onMeasure(event.currentTarget.value)}
      />
      {remark !== '' && (
        <p class="box notice remark" id={`${id}-remark`} role="status">
          {remark}
        </p>
      )}
      {item.kind === 'PHOTO' && isWebAddress(value) && (
        <a class="text" href={value} target="_blank" rel="noopener">
          {inspectionWords.more.open}
        </a>
      )}
    </div>
  );
}

export function CheckFields(props: {
  readonly line: InspectionLine;
  readonly items: readonly CheckItemWire[];
  readonly measured: Readonly<Record<string, string>>;
  readonly closed: boolean;
  readonly onMeasure: (name: string, value: string) => void;
}) {
  return (
    <div class="fold-body">
      {props.items.map((item, index) => (
        <Field
          key={item.name}
          id={`check-${index}`}
          item={item}
          value={props.measured[item.name] ?? props.line.measured[item.name] ?? ''}
          closed={props.closed}
          onMeasure={(value) => props.onMeasure(item.name, value)}
        />
      ))}
    </div>
  );
}
