// The requests about how it is settled, the desks, and the end.

export const settleHandlers = {};
