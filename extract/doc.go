// Package extract finds the statements of a document: targets, results,
// commitments and provisions. It holds the engine; the vocabulary is in
// extract/lexicon.
package extract
