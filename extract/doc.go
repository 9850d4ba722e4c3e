// Package extract finds the statements of a document: targets, results,
// commitments and provisions. It holds the engine; the vocabulary is in
// extract/lexicon.
//
// What each file holds, in the order in which a document passes through them:
//
//	extractor.go    Statements: sentence by sentence, scan, frame, inherit, settle
//	context.go      what a document says once: section, year, region; outlook.go what is to come
//	sentence.go, clause.go, segmenter.go   cutting; the segmenter alone imports gse
//	scan.go         mentions: names, times, quantities, cues (cuefits.go); anchors.go, rank.go, quantity.go,
//	                index.go, fraction.go, ratio.go, period.go their parsers; timespan.go joins two times
//	classes.go, fit.go      quantities that only name a class or state nothing
//	frame.go        one frame an anchor, and the order of the resolvers: predicate.go,
//	                measured.go (before the value measuredbefore.go,
//	                noun.go, behind it measuredbehind.go, behind.go, which behindend.go and behinddone.go cut), form.go,
//	                bound.go (expected.go), subject.go (owners.go: whose; parts.go: of which whole; average.go: of a day or a head), indicator.go (naming.go, money.go), dating.go (timeof.go,
//	                basetime.go, days.go, weekdays.go, timeframe.go: which times date; datekind.go), force.go,
//	                kind.go (tense.go: done or to come), details.go (comparison.go, qualifier.go, partof.go); horizon.go
//	valueless.go    targets without a number; settle.go lists and 分别; sharing.go one value of several (均)
//	commitment.go   undertakings: deed.go, lead.go, object.go, works.go, passive.go, deadline.go,
//	                action.go, actor.go, and pledge.go their vocabulary
//	tables.go       statements of cells; table*.go layout, heads, columns, rows, names, times
//	confidence.go   how likely a row is right
//	statement.go    what a statement is; line.go the same in one line
//	vocabulary.go   what an entry is; wording.go words in and around names, edge.go turns of
//	                phrase beside them; compile.go and reach.go
//	                check and compile, trie.go finds;
//	                entry.go walks all lists, prove.go runs their samples
//	explain.go      the same run, told step by step
package extract
