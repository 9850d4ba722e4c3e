// Package lexicon is the language as data: units, indicators, cues, times, word
// quantities, phrases, exclusions, words in names and around them, each with its evidence.
package lexicon

import "github.com/mubiao/mubiao/extract"

// Default returns the vocabulary of the program.
func Default() *extract.Vocabulary {
	return &extract.Vocabulary{
		Units:          units,
		Indicators:     indicators,
		Cues:           cues,
		Times:          times,
		WordQuantities: wordQuantities,
		Phrases:        phrases,
		Exclusions:     exclusions,
		Pairs:          pairs,
		Wordings:       wordings,
		Edges:          edges,
		Commitments:    extract.Commitments{Deeds: deeds, Deliverables: deliverables, LeadIns: leadIns, Bodies: bodies, Asides: asides},
		Heads:          heads,
	}
}
