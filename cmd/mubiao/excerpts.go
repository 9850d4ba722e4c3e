package main

import (
	"strings"
	"unicode"

	"github.com/mubiao/mubiao/output"
)

// An excerpt shares too little with a long text for the sketches of either to
// show it, so sentences are compared: one counts by its letters and figures, and
// only long ones and those with figures count, for the others stand everywhere.
const (
	longSentence    = 20      // letters
	figureSentence  = 8       // letters and digits, where there is a figure
	fewestSentences = 3       // on which alone a document is called an excerpt
	mostSentences   = 1 << 20 // remembered; then every second is forgotten
)

type sentence struct {
	hash    uint64
	letters int
	figures bool
}

// sentenceMemory remembers where sentences stood. Its memory has an end: of a very
// large run it knows a part of the sentences, the same part of each document.
type sentenceMemory struct {
	owners map[uint64][2]uint32 // sentence: 1 + index in duplicates.seen of the first documents that have it
	part   uint                 // sentences whose hash ends in that many zero bits are remembered
}

// find returns the index of an earlier document that has nearly all that stands
// in a document of these sentences, of no other place and year.
func (m *sentenceMemory) find(sentences []sentence, fits func(index int) bool) (first int, found bool) {
	type share struct{ sentences, letters, figures int }
	var whole share
	shares := map[uint32]share{}
	count := func(to share, s sentence) share {
		to.sentences++
		to.letters += s.letters
		if s.figures {
			to.figures++
		}
		return to
	}
	for _, s := range sentences {
		whole = count(whole, s)
		for _, owner := range m.owners[s.hash] {
			if owner != 0 {
				shares[owner] = count(shares[owner], s)
			}
		}
	}
	for owner, has := range shares {
		i := int(owner - 1)
		enough := has.sentences >= fewestSentences && has.letters*6 >= whole.letters*5 && has.figures*6 >= whole.figures*5
		if enough && (!found || i < first) && fits(i) {
			first, found = i, true
		}
	}
	return first, found
}

func (m *sentenceMemory) add(index int, sentences []sentence) {
	if m.owners == nil {
		m.owners = map[uint64][2]uint32{}
	}
	for _, s := range sentences {
		owners := m.owners[s.hash]
		for i, owner := range owners {
			if owner == 0 || owner == uint32(index+1) {
				owners[i] = uint32(index + 1)
				break
			}
		}
		m.owners[s.hash] = owners
	}
	for len(m.owners) > mostSentences {
		m.part++
		for hash := range m.owners {
			if !m.remembers(hash) {
				delete(m.owners, hash)
			}
		}
	}
}

func (m *sentenceMemory) remembers(hash uint64) bool { return hash&(1<<m.part-1) == 0 }

// sentencesOf returns the sentences that count and are remembered, each once.
func (m *sentenceMemory) sentencesOf(doc *output.DocumentRow) []sentence {
	var all []sentence
	seen := map[uint64]bool{}
	var s sentence
	digit := false
	for _, r := range doc.Text + "\n" {
		if strings.ContainsRune("\n。！？；!?;", r) {
			counts := s.letters >= longSentence || s.figures && s.letters >= figureSentence
			if counts && !seen[s.hash] && m.remembers(s.hash) {
				seen[s.hash] = true
				all = append(all, s)
			}
			s, digit = sentence{}, false
			continue
		}
		point := r == '.' && digit
		if digit = unicode.IsDigit(r); digit || point || unicode.IsLetter(r) {
			s.hash = mix(s.hash + uint64(r))
			s.letters++
			s.figures = s.figures || digit
		}
	}
	return all
}
