/** Teaches the editor's helper (colours, parameter help, closing brackets) the separators of the file while a cell is edited. */
import type { ISequenceNode, LexerTreeBuilder } from '@univerjs/engine-formula';
import { separatorsOf } from './separatorsOf';
import { toEngineSigns } from './sameLength';

export interface EngineLexer {
  /** How many closing brackets a formula in the engine's signs lacks at its end. */
  missingBrackets(formula: string): number;
}

/**
 * @param lexer the one that grid and engine share; what it answers changes only while `isEditing`
 * @returns the helper that stays with the engine's signs
 */
export function speakLocally(lexer: LexerTreeBuilder, isEditing: () => boolean, locale: () => string): EngineLexer {
  const toNodes = lexer.sequenceNodesBuilder.bind(lexer);
  const toFunction = lexer.getFunctionAndParameter.bind(lexer);
  const toBrackets = lexer.checkIfAddBracket.bind(lexer);
  const translate = (formula: string): string =>
    isEditing() ? toEngineSigns(formula, separatorsOf(locale())) : formula;

  lexer.sequenceNodesBuilder = (formula) => {
    const translated = translate(formula);
    const nodes = toNodes(translated);
    return nodes === undefined || translated === formula ? nodes : withTypedSigns(nodes, formula);
  };
  lexer.getFunctionAndParameter = (formula, at) => toFunction(translate(formula), at);
  lexer.checkIfAddBracket = (formula) => toBrackets(translate(formula));
  return { missingBrackets: toBrackets };
}

/** The editor writes its text anew from the nodes, so they must carry the signs that were typed. */
function withTypedSigns(nodes: readonly (string | ISequenceNode)[], formula: string): (string | ISequenceNode)[] {
  let at = 0;
  return nodes.map((node) => {
    const length = typeof node === 'string' ? node.length : node.token.length;
    const typed = formula.slice(at, (at += length));
    return typeof node === 'string' ? typed : { ...node, token: typed };
  });
}
