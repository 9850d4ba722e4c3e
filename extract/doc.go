// Package extract finds the statements of a document: targets, results,
// commitments and provisions. It holds the engine; the vocabulary is in
// extract/lexicon.
//
// The line, in the order in which a sentence passes it:
//
//	extractor.go   Statements: blocks → sentences → passages → statements
//	context.go     what a document says once: section, heading, year, window
//	sentence.go clause.go segmenter.go      cutting
//	scan.go        mentions: names, times, quantities, cues, each a typed span
//	  anchors.go quantity.go fraction.go rank.go period.go trie.go
//	classes.go timeframe.go                 what is no anchor after all; which times are bases or frames
//	frame.go       one frame for each anchor, its slots asked in order:
//	  fit.go         does it state anything
//	  predicate.go   the words directly before it
//	  measured.go noun.go subject.go indicator.go   what is measured
//	  form.go bound.go       how, and how closely
//	  dating.go      when
//	  force.go kind.go       how strongly; target, result or provision
//	  details.go     place, comparison, qualifier, official status, part of, horizon, warnings
//	valueless.go   targets without a number
//	settle.go      分别, lists that share a bound
//	commitment.go deed.go lead.go object.go outlook.go actor.go    undertakings, and who must do what
//	tables.go tablelayout.go tablehead.go tablecolumns.go tablerows.go tabletimes.go
//	tablenames.go tablecell.go tablefill.go tableprose.go          statements of table cells
//	confidence.go  how likely a row is right
//
// Beside the line: vocabulary.go pledge.go (what an entry is), compile.go
// (checking it), entry.go prove.go (its evidence), statement.go line.go (the
// result), explain.go (the same run, told step by step).
//
// A new unit, indicator, cue, time word or exclusion is an entry of
// extract/lexicon and touches no file here.
package extract
