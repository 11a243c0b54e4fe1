/**
 * Stands in for typebox in what the browser fetches. The contract's shapes are types there: the program only asks an
 * endpoint for its method and its address, and a twelfth of the first load would be shapes that nobody looks at.
 */
const shape = (): { properties: object } => ({ properties: {} });

export {
  shape as Array,
  shape as Boolean,
  shape as Enum,
  shape as Integer,
  shape as Literal,
  shape as Null,
  shape as Number,
  shape as Object,
  shape as Optional,
  shape as Pick,
  shape as Record,
  shape as String,
  shape as Tuple,
  shape as Union,
  shape as Unknown,
  shape as Unsafe,
};
