// Who may call what: the authorisation modes of an editor add-on and the scopes of its manifest
// (platform 4.1 and 4.3). Asked before every service call.

import type { AuthMode } from './contract.ts';
import type { CallKind } from './cost-model.ts';
import { exception } from './exception.ts';

/** What a call touches; `free` needs nothing, `menu` and `screen` are the person's window. */
export type Needs = 'free' | 'menu' | 'screen' | 'document' | 'properties' | 'lock' | 'html' | 'email';

const SCOPE = 'https://www.googleapis.com/auth/';
const SCOPES: Readonly<Partial<Record<Needs, readonly string[]>>> = {
  document: [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}spreadsheets`],
  screen: [`${SCOPE}script.container.ui`],
  email: [`${SCOPE}userinfo.email`],
};

const ALLOWED: Readonly<Record<AuthMode, readonly Needs[]>> = {
  NONE: ['free', 'menu'],
  LIMITED: ['free', 'menu', 'document', 'properties', 'lock', 'html'],
  CUSTOM_FUNCTION: ['free', 'document', 'properties', 'lock', 'html'],
  FULL: ['free', 'menu', 'screen', 'document', 'properties', 'lock', 'html', 'email'],
};

/** The scopes a manifest lists; null where it lists none and Google would detect them by itself. */
export function scopesOf(manifest: string): readonly string[] | null {
  const parsed = JSON.parse(manifest) as { readonly oauthScopes?: readonly string[] };
  return parsed.oauthScopes ?? null;
}

/** Throws as Apps Script would where the mode or the scopes do not allow the call, e.g. `Range.setValues`. */
export function checkPermission(
  where: string,
  kind: CallKind,
  needs: Needs,
  mode: AuthMode,
  scopes: readonly string[] | null,
): void {
  if (mode === 'CUSTOM_FUNCTION') {
    if (needs === 'menu' || needs === 'screen') {
      throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    const writes = needs === 'document' && (kind === 'write' || kind === 'flush');
    if (writes || !ALLOWED[mode].includes(needs)) {
      throw exception(`You do not have permission to call ${where.slice(where.indexOf('.') + 1)}`);
    }
  } else if (!ALLOWED[mode].includes(needs)) {
    throw exception(
      'Authorization is required to perform that action. Please run the script again to authorize it.',
    );
  }
  const wanted = SCOPES[needs];
  if (wanted && scopes && !wanted.some((scope) => scopes.includes(scope))) {
    throw exception(
      `Specified permissions are not sufficient to call ${where}. Required permissions: ${wanted.join(' || ')}`,
    );
  }
}
