// Session: the locale is free even without authorisation; who the user is needs a scope of its own
// (platform 4.1, 4.3).
import { type GoogleClass, other } from '../google-class.ts';

export const session: GoogleClass<Readonly<Record<string, never>>> = {
  name: 'Session',
  needs: 'free',
  methods: {
    getActiveUserLocale: other((_self, _args, run) => run.world.book.locale.slice(0, 2)),
    getScriptTimeZone: other((_self, _args, run) => run.world.scriptZone.name),
    getActiveUser: {
      kind: 'other',
      needs: 'email',
      work: (_self, _args, run) => {
        throw run.lacks('Session.getActiveUser');
      },
    },
    getEffectiveUser: {
      kind: 'other',
      needs: 'email',
      work: (_self, _args, run) => {
        throw run.lacks('Session.getEffectiveUser');
      },
    },
  },
};
