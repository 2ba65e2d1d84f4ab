// Functions that the engine gets on top of its own: the bundle's custom functions, the clock of the
// workbook instead of the machine's, and what Sheets has and the engine lacks or gets wrong.
import {
  BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { Book, CustomFunction } from './book.ts';
import type { Calculation } from './calculation.ts';
import { argumentOf, errorOf, failedResult, resultOf } from './function-values.ts';
import type { OpenWorkbook } from './open-workbook.ts';
import { serialOf } from './zone.ts';

const DATE_PATTERN = 'yyyy/mm/dd';
const MOMENT_PATTERN = 'yyyy/mm/dd h:mm:ss';

/** Names are taken without regard to case. A clock that was never set is the machine's at the start. */
export function functionsOf(
  open: OpenWorkbook,
  calculation: Calculation,
  timeZone: string,
): Pick<Book, 'defineFunctions' | 'setClock'> {
  const service = open.injector.get(IFunctionService);
  let clock = Date.now();
  const now = (): number => serialOf(clock, timeZone);
  service.registerExecutors(
    new Reading('NOW', () => NumberValueObject.create(now(), MOMENT_PATTERN)),
    new Reading('TODAY', () => NumberValueObject.create(Math.floor(now()), DATE_PATTERN)),
    // Pictures are fetched from outside, and the engine's own IMAGE needs a page; here the cell stays empty.
    new Reading('IMAGE', () => StringValueObject.create('')),
    new Identity('ARRAYFORMULA'),
  );
  return {
    setClock: (instant) => {
      const day = Math.floor(now());
      if (instant === clock) return;
      clock = instant;
      const told = Math.floor(now()) === day ? /\bNOW\s*\(/i : /\b(?:NOW|TODAY)\s*\(/i;
      calculation.recalculate((formula) => told.test(formula));
    },
    defineFunctions: (functions) => {
      service.registerExecutors(...functions.map((one) => new Custom(one, timeZone)));
      const names = new Set(functions.map((one) => one.name.toUpperCase()));
      calculation.recalculate((formula) => {
        const called = [...formula.matchAll(/([A-Za-z_][\w.]*)\s*\(/g)];
        const concerned = called.some((match) => names.has((match[1] ?? '').toUpperCase()));
        // The engine remembers how it understood a formula, functions included.
        if (concerned) service.deleteFormulaAstCacheKey(formula);
        return concerned;
      });
    },
  };
}

/** Answers from outside, whatever its arguments. */
class Reading extends BaseFunction {
  readonly #answer: () => BaseValueObject;

  constructor(name: string, answer: () => BaseValueObject) {
    super(name);
    this.#answer = answer;
  }

  override calculate(): BaseValueObject {
    return this.#answer();
  }
}

/** The engine spreads arrays by itself, so that ARRAYFORMULA has nothing left to do. */
class Identity extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(value: BaseValueObject): BaseValueObject {
    return value;
  }
}

class Custom extends BaseFunction {
  override needsReferenceObject = true;
  readonly #made: CustomFunction;
  readonly #timeZone: string;

  constructor(made: CustomFunction, timeZone: string) {
    super(made.name.toUpperCase());
    this.#made = made;
    this.#timeZone = timeZone;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    for (const variant of variants) {
      const error = errorOf(variant);
      if (error) return error;
    }
    try {
      const args = variants.map((variant) => argumentOf(variant, this.#timeZone));
      return resultOf(this.#made.call(args), this.#timeZone);
    } catch {
      // As in Sheets the cell says that it failed; the reason belongs to whoever made the function.
      return failedResult();
    }
  }
}
