// The requests about 定型文 and 参照データ.

export const templateHandlers = {};
