// @ts-check
/** Lets the formula engine make its objects quickly: a calculation makes thousands, and Univer's build names each field in a text. */

const FIELD = /^(\s*)(_defineProperty)\(this, "(\w+)", (.*)\);$/gm;

/**
 * Lets constructors assign a field outright, unless an accessor or an earlier field of that name is there: what
 * `_defineProperty` does, in a form that V8 compiles.
 *
 * @param {string} source of an ES build of Univer
 * @returns {string} the same classes
 */
export function assignFields(source) {
  return source.replace(FIELD, '$1if ("$3" in this) $2(this, "$3", $4); else this.$3 = $4;');
}
