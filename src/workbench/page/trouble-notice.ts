import type { ExecutionResult } from '../host/contract.ts';
import type { Notice } from './notice.ts';

/** What to say when an execution of the bundle ended badly; null when it ended well. */
export function troubleNotice(entry: string, { outcome, trace }: ExecutionResult): Notice | null {
  const where = `関数: ${entry}`;
  const calls = `サービスの呼び出し: ${trace.length}回 (最後: ${trace.at(-1) ?? 'なし'})`;
  switch (outcome.kind) {
    case 'value':
      return null;
    case 'threw':
      return {
        tone: 'trouble',
        sentence: 'トメルの処理が途中で止まりました。表はこのままお使いになれます。',
        details: [outcome.message, where, calls, outcome.stack],
      };
    case 'missing':
      return {
        tone: 'trouble',
        sentence: `この作業台にはない機能が使われたため、処理を止めました: ${outcome.what}`,
        details: [outcome.what, where, calls],
      };
    case 'killed':
      return {
        tone: 'trouble',
        sentence: '処理が時間の上限(6分)を超えたため、止まりました。',
        details: [where, calls],
      };
  }
}
