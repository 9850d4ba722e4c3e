// Package diff tells what changed between two finished runs, and why.
//
// Documents are paired first (pair.go, documents.go), then the statements of
// each pair that is not equal at sight (statements.go). What is held of a
// document that did not change is its line in an index, so that memory grows
// with the number of documents and not with that of the rows.
package diff
