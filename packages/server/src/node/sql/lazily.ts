const PARTS = Symbol('what the members are made of');

/**
 * A factory of objects whose members are made of what it is given, each when it is first asked for.
 * The getters are shared by all objects, so that making one costs next to nothing.
 */
export function lazily<Parts, Whole extends object>(makers: {
  readonly [Name in keyof Whole]-?: (parts: Parts) => Whole[Name];
}): (parts: Parts) => Whole {
  const shared = {};
  for (const name of Object.keys(makers) as (keyof Whole)[]) {
    Object.defineProperty(shared, name, {
      get(this: { readonly [PARTS]: Parts }) {
        const value = makers[name](this[PARTS]);
        Object.defineProperty(this, name, { value });
        return value;
      },
    });
  }
  return (parts) => Object.create(shared, { [PARTS]: { value: parts } }) as Whole;
}
