/** An object whose members are made when they are first asked for. */
export function lazily<Whole extends object>(makers: {
  readonly [Name in keyof Whole]-?: () => Whole[Name];
}): Whole {
  const whole = {};
  for (const name of Object.keys(makers) as (keyof Whole)[]) {
    Object.defineProperty(whole, name, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = makers[name]();
        Object.defineProperty(whole, name, { enumerable: true, value });
        return value;
      },
    });
  }
  return whole as Whole;
}
