/** Continues with a value at once if it is there, and otherwise when it comes: a promise costs each connection a turn. */
export function after<Value, Next>(
  value: Value | Promise<Value>,
  next: (value: Value) => Next | Promise<Next>,
): Next | Promise<Next> {
  return value instanceof Promise || isThenable(value) ? Promise.resolve(value).then(next) : next(value)
}

/** Whether a value is a promise, whoever made it. */
function isThenable(value: unknown): value is PromiseLike<never> {
  return typeof value === 'object' && value !== null && 'then' in value
}
